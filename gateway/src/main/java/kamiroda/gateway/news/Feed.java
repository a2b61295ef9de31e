package kamiroda.gateway.news;

import static graphql.execution.SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED;
import static kamiroda.shared.kernel.Refusal.UNAVAILABLE;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import reactor.core.Exceptions;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import kamiroda.gateway.graphql.Errors;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;

/** News for one subscriber, who is dropped rather than remembered when too many wait for them. */
@Component
class Feed {
    private static final int MOST_WAITING = 256;

    private final Queries queries;

    Feed(Queries queries) {
        this.queries = queries;
    }

    /** Each piece of news as what {@code look} finds, in order; a null is left out. */
    <V> Publisher<V> of(FollowNews wanted, Function<News, CompletableFuture<@Nullable V>> look, DataFetchingEnvironment env) {
        env.getGraphQlContext().put(KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
        return queries.follow(wanted)
                .onBackpressureBuffer(MOST_WAITING, BufferOverflowStrategy.ERROR)
                .publishOn(Schedulers.boundedElastic(), 1) // who tells the news has others to tell
                .concatMap(news -> Mono.fromFuture(() -> look.apply(news)), 1)
                .doOnNext(_ -> env.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll)) // what was true for the item before
                .onErrorMap(failure -> told(failure, wanted));
    }

    private static Throwable told(Throwable failure, FollowNews wanted) {
        Throwable cause = Exceptions.isOverflow(failure) ? UNAVAILABLE.because("News came faster than you took them; subscribe again") : failure;
        return new SubscriptionPublisherException(List.of(Errors.of(cause, "The news " + wanted.topic())), cause);
    }
}
