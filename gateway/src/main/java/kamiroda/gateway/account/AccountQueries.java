package kamiroda.gateway.account;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLQueryResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.Connection;
import kamiroda.gateway.graphql.Loading;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.account.AccountList;
import kamiroda.shared.account.AccountSort;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.FindAccountByLogin;

/** Who there is. */
@Component
class AccountQueries implements GraphQLQueryResolver {
    private final Queries queries;

    AccountQueries(Queries queries) {
        this.queries = queries;
    }

    CompletableFuture<@Nullable AccountView> viewer(DataFetchingEnvironment env) {
        return Loading.one(env, AccountView.class, Caller.of(env).account().number());
    }

    CompletableFuture<@Nullable AccountView> accountByKmcid(String kmcid) {
        return queries.askForOne(new FindAccountByLogin(kmcid));
    }

    CompletableFuture<Connection<AccountView>> accounts(
            @Nullable List<@Nullable AccountSort> sort,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new AccountList(false, Loading.sort(sort), Loading.slice(env)));
    }

    CompletableFuture<Connection<AccountView>> activeAccounts(
            @Nullable List<@Nullable AccountSort> sort,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new AccountList(true, Loading.sort(sort), Loading.slice(env)));
    }
}
