package kamiroda.gateway.message;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import kamiroda.shared.kernel.Query;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;

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

    /** News from now on, until the subscriber has enough. Several replicas of the query side tell the same: each is heard once. */
    public Flux<News> follow(FollowNews wanted) {
        return Flux.defer(() -> {
            SubscriptionQueryResult<List<News>, News> news =
                    gateway.subscriptionQuery(wanted, ResponseTypes.multipleInstancesOf(News.class), ResponseTypes.instanceOf(News.class));
            AtomicLong heard = new AtomicLong(Long.MIN_VALUE);
            return news.updates()
                    .filter(it -> heard.getAndAccumulate(it.position(), Math::max) < it.position())
                    .doFinally(_ -> news.cancel());
        });
    }
}
