package kamiroda.gateway.account;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.Connection;
import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.graphql.Loading;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.RatingRule;
import kamiroda.shared.artwork.ArtworkList;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.comment.CommentList;
import kamiroda.shared.comment.CommentView;
import kamiroda.shared.like.LikeList;
import kamiroda.shared.like.LikeView;

/** The fields of a member that are not simply their parts. */
@Component
class AccountResolver implements GraphQLResolver<AccountView> {
    String id(AccountView account) {
        return GlobalId.of("Account", account.number());
    }

    boolean isYou(AccountView account, DataFetchingEnvironment env) {
        return Caller.of(env).is(account.number());
    }

    @Nullable RatingRules ratingRules(AccountView account, DataFetchingEnvironment env) {
        return isYou(account, env) ? new RatingRules(account.r18(), account.r18g()) : null;
    }

    @Nullable List<AccountRole> roles(AccountView account, DataFetchingEnvironment env) {
        return isYou(account, env) ? AccountRole.of(Caller.of(env)) : null;
    }

    CompletableFuture<Connection<ArtworkView>> artworks(
            AccountView account,
            @Nullable List<@Nullable ArtworkSort> sort,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new ArtworkList(account.number(), Set.of(), null, Loading.sort(sort), Loading.slice(env)));
    }

    CompletableFuture<Connection<CommentView>> comments(
            AccountView account,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new CommentList(null, account.number(), Loading.slice(env)));
    }

    CompletableFuture<Connection<LikeView>> likes(
            AccountView account,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new LikeList(null, account.number(), Loading.slice(env)));
    }

    /** How rated works are to be shown. */
    record RatingRules(RatingRule r18, RatingRule r18g) {}
}
