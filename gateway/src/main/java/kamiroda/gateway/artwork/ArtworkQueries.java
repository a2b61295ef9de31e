package kamiroda.gateway.artwork;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLQueryResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.ArtworkRatingEnum;
import kamiroda.gateway.graphql.Connection;
import kamiroda.gateway.graphql.Loading;
import kamiroda.shared.artwork.ArtworkList;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.ArtworkView;

/** Lists of artworks. */
@Component
class ArtworkQueries implements GraphQLQueryResolver {
    CompletableFuture<Connection<ArtworkView>> artworks(
            @Nullable List<ArtworkRatingEnum> rating,
            @Nullable List<@Nullable ArtworkSort> sort,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            @Nullable Instant createdAfter,
            DataFetchingEnvironment env) {
        return Loading.page(env, new ArtworkList(null, ArtworkRatingEnum.ratings(rating), createdAfter, Loading.sort(sort), Loading.slice(env)));
    }

    CompletableFuture<@Nullable ArtworkView> artworkByFolderId(int folderId, DataFetchingEnvironment env) {
        return Loading.one(env, ArtworkView.class, folderId);
    }

    List<SlackChannel> allSlackChannels() {
        return List.of();
    }

    /** Where an artwork can be announced. */
    record SlackChannel(String id, String name) {}
}
