package kamiroda.shared.account;

import java.util.List;

import kamiroda.shared.kernel.Query;

/** Asks for parts of several lists of accounts at once; the answer has a page for each, in the same order. */
public record ListAccounts(List<AccountList> lists) implements Query<AccountPage> {
    @Override
    public Class<AccountPage> answer() {
        return AccountPage.class;
    }
}
