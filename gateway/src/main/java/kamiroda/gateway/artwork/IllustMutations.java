package kamiroda.gateway.artwork;

import static kamiroda.shared.kernel.Refusal.ILLUST_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import graphql.kickstart.tools.GraphQLMutationResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.gateway.upload.UploadedFile;
import kamiroda.shared.artwork.AddIllusts;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.DescribeIllust;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.artwork.FindIllusts;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.artwork.IllustView;
import kamiroda.shared.artwork.MoveIllust;
import kamiroda.shared.artwork.RemoveIllust;

/** Changes to the pictures of artworks. */
@Component
class IllustMutations implements GraphQLMutationResolver {
    private final Commands commands;
    private final Queries queries;
    private final PicturePosting pictures;

    IllustMutations(Commands commands, Queries queries, PicturePosting pictures) {
        this.commands = commands;
        this.queries = queries;
        this.pictures = pictures;
    }

    CompletableFuture<AddIllustsPayload> addIllusts(AddIllustsInput input, DataFetchingEnvironment env) {
        Map<String, Object> caller = Caller.of(env).metaData();
        ArtworkId id = new ArtworkId(GlobalId.number("input.artworkId", "Artwork", input.artworkId()));
        return pictures.post(input.files(), stored -> commands.send(new AddIllusts(id, stored), caller))
                .thenCompose(_ -> artwork(id.number()))
                .thenApply(artwork -> new AddIllustsPayload(artwork, input.clientMutationId()));
    }

    CompletableFuture<RemoveIllustPayload> removeIllust(RemoveIllustInput input, DataFetchingEnvironment env) {
        return changed(input.id(), RemoveIllust::new, env)
                .thenCompose(illust -> artwork(illust.artwork()))
                .thenApply(artwork -> new RemoveIllustPayload(artwork, input.clientMutationId()));
    }

    CompletableFuture<MoveIllustPayload> moveIllust(MoveIllustInput input, DataFetchingEnvironment env) {
        return changed(input.id(), (artwork, illust) -> new MoveIllust(artwork, illust, input.to()), env)
                .thenCompose(illust -> artwork(illust.artwork()))
                .thenApply(artwork -> new MoveIllustPayload(artwork, input.clientMutationId()));
    }

    CompletableFuture<DescribeIllustPayload> describeIllust(DescribeIllustInput input, DataFetchingEnvironment env) {
        return changed(input.id(), (artwork, illust) -> new DescribeIllust(artwork, illust, input.altText()), env)
                .thenCompose(illust -> queries.askForOne(new FindIllusts(Set.of(illust.number()))))
                .thenApply(illust -> new DescribeIllustPayload(illust, input.clientMutationId()));
    }

    /** The picture as it was before; its artwork, which the client need not name, never changes. */
    private CompletableFuture<IllustView> changed(String id, BiFunction<ArtworkId, IllustId, Object> command, DataFetchingEnvironment env) {
        Map<String, Object> caller = Caller.of(env).metaData();
        IllustId illust = new IllustId(GlobalId.number("input.id", "Illust", id));
        return queries.askForOne(new FindIllusts(Set.of(illust.number()))).thenCompose(found -> {
            ILLUST_NOT_FOUND.unless(found != null);
            return commands.send(command.apply(new ArtworkId(found.artwork()), illust), caller).thenApply(_ -> found);
        });
    }

    private CompletableFuture<@Nullable ArtworkView> artwork(int number) {
        return queries.askForOne(new FindArtworks(Set.of(number)));
    }

    record AddIllustsInput(String artworkId, List<UploadedFile> files, @Nullable String clientMutationId) {}

    record RemoveIllustInput(String id, @Nullable String clientMutationId) {}

    record MoveIllustInput(String id, int to, @Nullable String clientMutationId) {}

    record DescribeIllustInput(String id, String altText, @Nullable String clientMutationId) {}

    record AddIllustsPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}

    record RemoveIllustPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}

    record MoveIllustPayload(@Nullable ArtworkView artwork, @Nullable String clientMutationId) {}

    record DescribeIllustPayload(@Nullable IllustView illust, @Nullable String clientMutationId) {}
}
