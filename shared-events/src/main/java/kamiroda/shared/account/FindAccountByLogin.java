package kamiroda.shared.account;

import kamiroda.shared.kernel.Query;

/** Asks for the account of a login; the answer is empty when nobody has it. */
public record FindAccountByLogin(String login) implements Query<AccountView> {
    @Override
    public Class<AccountView> answer() {
        return AccountView.class;
    }
}
