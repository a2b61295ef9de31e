package kamiroda.gateway.like;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLMutationResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.like.FindLikes;
import kamiroda.shared.like.LikeArtwork;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeView;
import kamiroda.shared.like.UnlikeArtwork;

/** Giving and taking back likes. */
@Component
class LikeMutations implements GraphQLMutationResolver {
    private final Commands commands;
    private final Queries queries;

    LikeMutations(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    CompletableFuture<LikeArtworkPayload> likeArtwork(LikeInput input, DataFetchingEnvironment env) {
        return commands.<LikeId>send(new LikeArtwork(input.artwork()), Caller.of(env).metaData())
                .thenCompose(like -> queries.askForOne(new FindLikes(Set.of(like.number()))))
                .thenApply(like -> new LikeArtworkPayload(like, input.clientMutationId()));
    }

    CompletableFuture<UnlikeArtworkPayload> unlikeArtwork(LikeInput input, DataFetchingEnvironment env) {
        return commands.send(new UnlikeArtwork(input.artwork()), Caller.of(env).metaData())
                .thenCompose(_ -> queries.askForOne(new FindArtworks(Set.of(input.artwork().number()))))
                .thenApply(artwork -> new UnlikeArtworkPayload(artwork, input.clientMutationId()));
    }

    record LikeInput(String artworkId, @Nullable String clientMutationId) {
        ArtworkId artwork() {
            return new ArtworkId(GlobalId.number("input.artworkId", "Artwork", artworkId));
        }
    }

    record LikeArtworkPayload(@Nullable LikeView like, @Nullable String clientMutationId) {}

    record UnlikeArtworkPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}
}
