package kamiroda.gateway.comment;

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
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.comment.CommentView;
import kamiroda.shared.comment.DeleteComment;
import kamiroda.shared.comment.EditComment;
import kamiroda.shared.comment.FindComments;
import kamiroda.shared.comment.PostComment;

/** Writing, changing and taking away comments. */
@Component
class CommentMutations implements GraphQLMutationResolver {
    private final Commands commands;
    private final Queries queries;

    CommentMutations(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    CompletableFuture<CreateCommentPayload> createComment(CreateCommentInput input, DataFetchingEnvironment env) {
        ArtworkId artwork = new ArtworkId(GlobalId.number("input.artworkId", "Artwork", input.artworkId()));
        return commands.<CommentId>send(new PostComment(artwork, input.text()), Caller.of(env).metaData())
                .thenCompose(this::comment)
                .thenApply(comment -> new CreateCommentPayload(comment, input.clientMutationId()));
    }

    CompletableFuture<EditCommentPayload> editComment(EditCommentInput input, DataFetchingEnvironment env) {
        CommentId id = id(input.id());
        return commands.send(new EditComment(id, input.text()), Caller.of(env).metaData())
                .thenCompose(_ -> comment(id))
                .thenApply(comment -> new EditCommentPayload(comment, input.clientMutationId()));
    }

    CompletableFuture<DeleteCommentPayload> deleteComment(DeleteCommentInput input, DataFetchingEnvironment env) {
        return commands.send(new DeleteComment(id(input.id())), Caller.of(env).metaData())
                .thenApply(_ -> new DeleteCommentPayload(input.id(), input.clientMutationId()));
    }

    private CompletableFuture<@Nullable CommentView> comment(CommentId id) {
        return queries.askForOne(new FindComments(Set.of(id.number())));
    }

    private static CommentId id(String id) {
        return new CommentId(GlobalId.number("input.id", "Comment", id));
    }

    record CreateCommentInput(String artworkId, String text, @Nullable String clientMutationId) {}

    record EditCommentInput(String id, String text, @Nullable String clientMutationId) {}

    record DeleteCommentInput(String id, @Nullable String clientMutationId) {}

    record CreateCommentPayload(@Nullable CommentView comment, @Nullable String clientMutationId) {}

    record EditCommentPayload(@Nullable CommentView comment, @Nullable String clientMutationId) {}

    record DeleteCommentPayload(String deletedCommentId, @Nullable String clientMutationId) {}
}
