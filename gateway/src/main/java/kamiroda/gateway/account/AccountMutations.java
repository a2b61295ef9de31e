package kamiroda.gateway.account;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLMutationResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.FindAccounts;
import kamiroda.shared.account.RenameAccount;

/** Changes to one's own account. */
@Component
class AccountMutations implements GraphQLMutationResolver {
    private final Commands commands;
    private final Queries queries;

    AccountMutations(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    CompletableFuture<UpdateAccountPayload> updateAccount(UpdateAccountInput input, DataFetchingEnvironment env) {
        Caller caller = Caller.of(env);
        return commands.send(new RenameAccount(caller.account(), input.name()), caller.metaData())
                .thenCompose(_ -> queries.askForOne(new FindAccounts(Set.of(caller.account().number()))))
                .thenApply(account -> new UpdateAccountPayload(account, input.clientMutationId()));
    }

    record UpdateAccountInput(String name, @Nullable String clientMutationId) {}

    record UpdateAccountPayload(@Nullable AccountView account, @Nullable String clientMutationId) {}
}
