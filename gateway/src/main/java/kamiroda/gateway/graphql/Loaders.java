package kamiroda.gateway.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.account.AccountList;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.FindAccounts;
import kamiroda.shared.account.ListAccounts;
import kamiroda.shared.artwork.ArtworkList;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.artwork.FindIllusts;
import kamiroda.shared.artwork.IllustList;
import kamiroda.shared.artwork.IllustView;
import kamiroda.shared.artwork.ListArtworks;
import kamiroda.shared.artwork.ListIllusts;
import kamiroda.shared.comment.CommentList;
import kamiroda.shared.comment.CommentView;
import kamiroda.shared.comment.FindComments;
import kamiroda.shared.comment.ListComments;
import kamiroda.shared.kernel.Query;
import kamiroda.shared.like.FindLikes;
import kamiroda.shared.like.LikeList;
import kamiroda.shared.like.LikeView;
import kamiroda.shared.like.ListLikes;
import kamiroda.shared.tag.FindTags;
import kamiroda.shared.tag.ListTags;
import kamiroda.shared.tag.TagList;
import kamiroda.shared.tag.TagView;
import kamiroda.shared.tag.TaggedArtworkList;

/** Which query loads what. */
@Component
class Loaders {
    Loaders(BatchLoaderRegistry registry, Queries queries, TaggedArtworks tagged) {
        single(registry, queries, ArtworkView.class, FindArtworks::new, ArtworkView::number);
        single(registry, queries, IllustView.class, FindIllusts::new, IllustView::number);
        single(registry, queries, AccountView.class, FindAccounts::new, AccountView::number);
        single(registry, queries, TagView.class, FindTags::new, TagView::number);
        single(registry, queries, LikeView.class, FindLikes::new, LikeView::number);
        single(registry, queries, CommentView.class, FindComments::new, CommentView::number);
        pages(registry, ArtworkList.class, lists -> queries.ask(new ListArtworks(lists)));
        pages(registry, IllustList.class, lists -> queries.ask(new ListIllusts(lists)));
        pages(registry, AccountList.class, lists -> queries.ask(new ListAccounts(lists)));
        pages(registry, TagList.class, lists -> queries.ask(new ListTags(lists)));
        pages(registry, LikeList.class, lists -> queries.ask(new ListLikes(lists)));
        pages(registry, CommentList.class, lists -> queries.ask(new ListComments(lists)));
        pages(registry, TaggedArtworkList.class, tagged::pages);
        registry.<LikedBy, Boolean>forName("LikedBy").registerMappedBatchLoader((keys, _) -> Mono.fromFuture(meanwhile(() -> LikedBy.load(queries, keys))));
    }

    /** What one request asks of several views is looked for at the same time. */
    private static <A> CompletableFuture<A> meanwhile(Supplier<CompletableFuture<A>> load) {
        return CompletableFuture.supplyAsync(load, Thread::startVirtualThread).thenCompose(Function.identity());
    }

    private static <V> void single(
            BatchLoaderRegistry registry, Queries queries, Class<V> view, Function<Set<Integer>, Query<V>> query, Function<V, Integer> number) {
        registry.<Integer, V>forName(view.getSimpleName())
                .registerMappedBatchLoader((numbers, _) ->
                        Mono.fromFuture(meanwhile(() -> queries.ask(query.apply(numbers)))).map(found -> found.stream().collect(toMap(number, it -> it))));
    }

    private static <L, P> void pages(BatchLoaderRegistry registry, Class<L> list, Function<List<L>, CompletableFuture<List<P>>> load) {
        registry.<L, P>forName(list.getSimpleName())
                .registerBatchLoader((lists, _) -> Mono.fromFuture(meanwhile(() -> load.apply(lists))).flatMapMany(Flux::fromIterable));
    }
}
