package kamiroda.gateway.rebuild;

import static kamiroda.shared.rebuild.ViewOrder.DROP;
import static kamiroda.shared.rebuild.ViewOrder.EVICT;
import static kamiroda.shared.rebuild.ViewOrder.PAUSE;
import static kamiroda.shared.rebuild.ViewOrder.REBUILD;
import static kamiroda.shared.rebuild.ViewOrder.RESUME;
import static kamiroda.shared.rebuild.ViewOrder.RETRY;
import static kamiroda.shared.rebuild.ViewOrder.SWITCH;
import static kamiroda.shared.rebuild.ViewOrder.VERIFY;

import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLMutationResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.rebuild.CarryOut;
import kamiroda.shared.rebuild.OrderView;
import kamiroda.shared.rebuild.ProjectionView;

/** Admins' orders: each is put on record, then carried out. */
@Component
class ProjectionMutations implements GraphQLMutationResolver {
    private final Commands commands;
    private final Queries queries;

    ProjectionMutations(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    CompletableFuture<ProjectionPayload> rebuildProjection(ProjectionInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, REBUILD, 0, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> verifyProjection(GenerationInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, VERIFY, input.generation, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> switchProjection(GenerationInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, SWITCH, input.generation, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> dropGeneration(GenerationInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, DROP, input.generation, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> pauseProjection(GenerationInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, PAUSE, input.generation, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> resumeProjection(GenerationInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, RESUME, input.generation, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> retryDeadLetters(ProjectionInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, RETRY, 0, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> retryDeadLetter(DeadLetterInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, RETRY, input.position, input.reason), input.clientMutationId, env);
    }

    CompletableFuture<ProjectionPayload> evictDeadLetter(DeadLetterInput input, DataFetchingEnvironment env) {
        return order(new OrderView(input.name, EVICT, input.position, input.reason), input.clientMutationId, env);
    }

    /** Without waiting for the views: they are what may be stuck. */
    private CompletableFuture<ProjectionPayload> order(OrderView order, @Nullable String clientMutationId, DataFetchingEnvironment env) {
        return commands.dispatch(order, Caller.of(env).metaData())
                .thenCompose(_ -> queries.askForOne(new CarryOut(order.view(), order.order(), order.number())))
                .thenApply(view -> new ProjectionPayload(view, clientMutationId));
    }

    record ProjectionInput(String name, String reason, @Nullable String clientMutationId) {}

    record GenerationInput(String name, int generation, String reason, @Nullable String clientMutationId) {}

    record DeadLetterInput(String name, int position, String reason, @Nullable String clientMutationId) {}

    record ProjectionPayload(@Nullable ProjectionView projection, @Nullable String clientMutationId) {}
}
