package kamiroda.gateway.rebuild;

import java.time.Instant;

import graphql.kickstart.tools.GraphQLResolver;
import org.springframework.stereotype.Component;

import kamiroda.shared.rebuild.CheckView;

/** The fields of a check that are not simply its parts. */
@Component
class CheckResolver implements GraphQLResolver<CheckView> {
    Instant begunAt(CheckView check) {
        return check.begun();
    }

    Instant endedAt(CheckView check) {
        return check.ended();
    }
}
