package kamiroda.gateway.message;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.shared.kernel.Query;

/** Asks the query side. */
@Component
public class Queries {
    private final QueryGateway gateway;

    Queries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** All items of the answer. */
    public <A> CompletableFuture<List<A>> ask(Query<A> query) {
        return gateway.query(query, ResponseTypes.multipleInstancesOf(query.answer()));
    }

    /** The only item of the answer, null when there is none. */
    public <A> CompletableFuture<@Nullable A> askForOne(Query<A> query) {
        return ask(query).thenApply(answer -> answer.isEmpty() ? null : answer.getFirst());
    }
}
