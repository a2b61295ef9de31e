package kamiroda.shared.account;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks for accounts by number; those that are not there are absent from the answer. */
public record FindAccounts(Set<Integer> numbers) implements Query<AccountView> {
    @Override
    public Class<AccountView> answer() {
        return AccountView.class;
    }
}
