package kamiroda.gateway.account;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.kickstart.tools.GraphQLMutationResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.ChooseRatingRules;
import kamiroda.shared.account.FindAccounts;
import kamiroda.shared.account.RatingRule;
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
        return changed(id -> new RenameAccount(id, input.name()), env)
                .thenApply(account -> new UpdateAccountPayload(account, input.clientMutationId()));
    }

    CompletableFuture<ChooseRatingRulesPayload> chooseRatingRules(ChooseRatingRulesInput input, DataFetchingEnvironment env) {
        return changed(id -> new ChooseRatingRules(id, input.r18(), input.r18g()), env)
                .thenApply(account -> new ChooseRatingRulesPayload(account, input.clientMutationId()));
    }

    private CompletableFuture<@Nullable AccountView> changed(Function<AccountId, Object> command, DataFetchingEnvironment env) {
        Caller caller = Caller.of(env);
        return commands.send(command.apply(caller.account()), caller.metaData())
                .thenCompose(_ -> queries.askForOne(new FindAccounts(Set.of(caller.account().number()))));
    }

    record UpdateAccountInput(String name, @Nullable String clientMutationId) {}

    record ChooseRatingRulesInput(RatingRule r18, RatingRule r18g, @Nullable String clientMutationId) {}

    record UpdateAccountPayload(@Nullable AccountView account, @Nullable String clientMutationId) {}

    record ChooseRatingRulesPayload(@Nullable AccountView account, @Nullable String clientMutationId) {}
}
