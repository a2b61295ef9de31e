package kamiroda.gateway.artwork;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import graphql.kickstart.tools.GraphQLMutationResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.ArtworkRatingEnum;
import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.DeleteArtwork;
import kamiroda.shared.artwork.EditArtwork;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.artwork.Picture;
import kamiroda.shared.artwork.PostArtwork;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.artwork.RestoreArtwork;
import kamiroda.shared.artwork.TagArtwork;
import kamiroda.shared.artwork.UntagArtwork;

/** Changes to artworks. */
@Component
class ArtworkMutations implements GraphQLMutationResolver {
    private final Commands commands;
    private final Queries queries;
    private final PicturePosting pictures;

    ArtworkMutations(Commands commands, Queries queries, PicturePosting pictures) {
        this.commands = commands;
        this.queries = queries;
        this.pictures = pictures;
    }

    CompletableFuture<UploadArtworkPayload> uploadArtwork(UploadArtworkInput input, DataFetchingEnvironment env) {
        Map<String, Object> caller = Caller.of(env).metaData();
        input.refuseUnlessShareable();
        List<String> shown = input.shown();
        return pictures.post(input.files(), stored -> commands.<ArtworkId>send(posting(input, showing(stored, shown)), caller))
                .thenCompose(this::artwork)
                .thenApply(artwork -> new UploadArtworkPayload(artwork, input.clientMutationId()));
    }

    CompletableFuture<UpdateArtworkPayload> updateArtwork(UpdateArtworkInput input, DataFetchingEnvironment env) {
        ArtworkId id = id("input.id", input.id());
        Rating rating = input.rating() == null ? null : input.rating().rating();
        return changed(id, new EditArtwork(id, input.title(), input.caption(), TagNames.of(input.tags()), rating), env)
                .thenApply(artwork -> new UpdateArtworkPayload(artwork, input.clientMutationId()));
    }

    CompletableFuture<DeleteArtworkPayload> deleteArtwork(ArtworkInput input, DataFetchingEnvironment env) {
        return commands.send(new DeleteArtwork(id("input.id", input.id())), Caller.of(env).metaData())
                .thenApply(_ -> new DeleteArtworkPayload(input.id(), input.clientMutationId()));
    }

    CompletableFuture<RestoreArtworkPayload> restoreArtwork(ArtworkInput input, DataFetchingEnvironment env) {
        ArtworkId id = id("input.id", input.id());
        return changed(id, new RestoreArtwork(id), env)
                .thenApply(artwork -> new RestoreArtworkPayload(artwork, input.clientMutationId()));
    }

    CompletableFuture<TagArtworkPayload> tagArtwork(TagsInput input, DataFetchingEnvironment env) {
        ArtworkId id = id("input.artworkId", input.artworkId());
        return changed(id, new TagArtwork(id, TagNames.of(input.tags())), env)
                .thenApply(artwork -> new TagArtworkPayload(artwork, input.clientMutationId()));
    }

    CompletableFuture<UntagArtworkPayload> untagArtwork(TagsInput input, DataFetchingEnvironment env) {
        ArtworkId id = id("input.artworkId", input.artworkId());
        return changed(id, new UntagArtwork(id, TagNames.of(input.tags())), env)
                .thenApply(artwork -> new UntagArtworkPayload(artwork, input.clientMutationId()));
    }

    private static PostArtwork posting(UploadArtworkInput input, List<Picture> pictures) {
        return new PostArtwork(input.title(), input.caption(), TagNames.of(input.tags()), input.rating().rating(), pictures);
    }

    private static List<Picture> showing(List<Picture> stored, List<String> shown) {
        return IntStream.range(0, stored.size()).mapToObj(i -> stored.get(i).showing(shown.get(i))).toList();
    }

    private CompletableFuture<@Nullable ArtworkView> changed(ArtworkId id, Object command, DataFetchingEnvironment env) {
        return commands.send(command, Caller.of(env).metaData()).thenCompose(_ -> artwork(id));
    }

    private CompletableFuture<@Nullable ArtworkView> artwork(ArtworkId id) {
        return queries.askForOne(new FindArtworks(Set.of(id.number())));
    }

    private static ArtworkId id(String field, String id) {
        return new ArtworkId(GlobalId.number(field, "Artwork", id));
    }

    record ArtworkInput(String id, @Nullable String clientMutationId) {}

    record TagsInput(String artworkId, List<String> tags, @Nullable String clientMutationId) {}

    record UpdateArtworkInput(
            String id,
            String title,
            String caption,
            List<String> tags,
            @Nullable ArtworkRatingEnum rating,
            @Nullable String clientMutationId) {}

    record UploadArtworkPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}

    record UpdateArtworkPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}

    record DeleteArtworkPayload(String deletedArtworkId, @Nullable String clientMutationId) {}

    record RestoreArtworkPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}

    record TagArtworkPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}

    record UntagArtworkPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}
}
