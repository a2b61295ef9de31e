package kamiroda.gateway.like;

import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.graphql.Loading;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.like.LikeView;

/** The fields of a like that are not simply its parts. */
@Component
class LikeResolver implements GraphQLResolver<LikeView> {
    String id(LikeView like) {
        return GlobalId.of("Like", like.number());
    }

    int accountId(LikeView like) {
        return like.account();
    }

    int artworkId(LikeView like) {
        return like.artwork();
    }

    CompletableFuture<@Nullable AccountView> account(LikeView like, DataFetchingEnvironment env) {
        return Loading.one(env, AccountView.class, like.account());
    }

    CompletableFuture<@Nullable ArtworkView> artwork(LikeView like, DataFetchingEnvironment env) {
        return Loading.one(env, ArtworkView.class, like.artwork());
    }
}
