package kamiroda.gateway.artwork;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.ArtworkRatingEnum;
import kamiroda.gateway.graphql.Connection;
import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.graphql.LikedBy;
import kamiroda.gateway.graphql.Loading;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.artwork.ArtworkList;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.IllustList;
import kamiroda.shared.artwork.IllustView;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.comment.CommentList;
import kamiroda.shared.comment.CommentView;
import kamiroda.shared.kernel.Cursor;
import kamiroda.shared.kernel.Slice;
import kamiroda.shared.like.LikeList;
import kamiroda.shared.like.LikeView;
import kamiroda.shared.tag.TagList;
import kamiroda.shared.tag.TagView;

/** The fields of an artwork that are not simply its parts. */
@Component
class ArtworkResolver implements GraphQLResolver<ArtworkView> {
    String id(ArtworkView artwork) {
        return GlobalId.of("Artwork", artwork.number());
    }

    int accountId(ArtworkView artwork) {
        return artwork.account();
    }

    boolean nsfw(ArtworkView artwork) {
        return artwork.rating() != Rating.SAFE;
    }

    ArtworkRatingEnum rating(ArtworkView artwork) {
        return ArtworkRatingEnum.of(artwork.rating());
    }

    boolean editable(ArtworkView artwork, DataFetchingEnvironment env) {
        return Caller.of(env).is(artwork.account());
    }

    CompletableFuture<@Nullable AccountView> account(ArtworkView artwork, DataFetchingEnvironment env) {
        return Loading.one(env, AccountView.class, artwork.account());
    }

    CompletableFuture<@Nullable IllustView> topIllust(ArtworkView artwork, DataFetchingEnvironment env) {
        return Loading.one(env, IllustView.class, artwork.topIllust());
    }

    CompletableFuture<@Nullable ArtworkView> nextArtwork(ArtworkView artwork, DataFetchingEnvironment env) {
        return neighbour(artwork, ArtworkSort.ID_ASC, env);
    }

    CompletableFuture<@Nullable ArtworkView> previousArtwork(ArtworkView artwork, DataFetchingEnvironment env) {
        return neighbour(artwork, ArtworkSort.ID_DESC, env);
    }

    CompletableFuture<Connection<IllustView>> illusts(
            ArtworkView artwork,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new IllustList(artwork.number(), Loading.slice(env)));
    }

    CompletableFuture<Connection<CommentView>> comments(
            ArtworkView artwork,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new CommentList(artwork.number(), null, Loading.slice(env)));
    }

    CompletableFuture<Connection<LikeView>> likes(
            ArtworkView artwork,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new LikeList(artwork.number(), null, Loading.slice(env)));
    }

    CompletableFuture<Connection<TagView>> tags(
            ArtworkView artwork,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new TagList(artwork.number(), List.of(), Loading.slice(env)));
    }

    CompletableFuture<Boolean> likedByViewer(ArtworkView artwork, DataFetchingEnvironment env) {
        LikedBy key = new LikedBy(Caller.of(env).account().number(), artwork.number());
        return env.<LikedBy, Boolean>getDataLoader("LikedBy").load(key);
    }

    private static CompletableFuture<@Nullable ArtworkView> neighbour(ArtworkView artwork, ArtworkSort sort, DataFetchingEnvironment env) {
        Slice next = new Slice(1, Cursor.at(artwork.number()).encoded(), null, null, false);
        return Loading.<ArtworkList, ArtworkView>page(env, new ArtworkList(artwork.account(), Set.of(), null, List.of(sort), next))
                .thenApply(page -> page.edges().isEmpty() ? null : page.edges().getFirst().node());
    }
}
