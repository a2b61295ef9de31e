package kamiroda.gateway.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLQueryResolver;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.stereotype.Component;

import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.kernel.Role;
import kamiroda.shared.rebuild.DeadLetterView;
import kamiroda.shared.rebuild.FindDeadLetters;
import kamiroda.shared.rebuild.FindProjections;
import kamiroda.shared.rebuild.ProjectionView;

/** Looking at the views themselves. */
@Component
class ProjectionQueries implements GraphQLQueryResolver {
    private final Queries queries;

    ProjectionQueries(Queries queries) {
        this.queries = queries;
    }

    CompletableFuture<List<ProjectionView>> projections(DataFetchingEnvironment env) {
        Caller.of(env).require(Role.ADMIN);
        return queries.ask(new FindProjections());
    }

    CompletableFuture<List<DeadLetterView>> deadLetters(String name, DataFetchingEnvironment env) {
        Caller.of(env).require(Role.ADMIN);
        return queries.ask(new FindDeadLetters(name));
    }
}
