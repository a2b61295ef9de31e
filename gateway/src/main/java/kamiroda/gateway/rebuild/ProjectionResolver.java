package kamiroda.gateway.rebuild;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import graphql.kickstart.tools.GraphQLResolver;
import org.springframework.stereotype.Component;

import kamiroda.shared.rebuild.ProjectionView;

/** The fields of a view that are not simply its parts. */
@Component
class ProjectionResolver implements GraphQLResolver<ProjectionView> {
    /** A view has a name where others have a number. */
    String id(ProjectionView view) {
        return Base64.getEncoder().encodeToString(("Projection:" + view.name()).getBytes(StandardCharsets.UTF_8));
    }
}
