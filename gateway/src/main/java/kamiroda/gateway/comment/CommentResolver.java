package kamiroda.gateway.comment;

import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.graphql.Loading;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.comment.CommentView;

/** The fields of a comment that are not simply its parts. */
@Component
class CommentResolver implements GraphQLResolver<CommentView> {
    String id(CommentView comment) {
        return GlobalId.of("Comment", comment.number());
    }

    int accountId(CommentView comment) {
        return comment.account();
    }

    int artworkId(CommentView comment) {
        return comment.artwork();
    }

    CompletableFuture<@Nullable AccountView> account(CommentView comment, DataFetchingEnvironment env) {
        return Loading.one(env, AccountView.class, comment.account());
    }

    CompletableFuture<@Nullable ArtworkView> artwork(CommentView comment, DataFetchingEnvironment env) {
        return Loading.one(env, ArtworkView.class, comment.artwork());
    }
}
