package kamiroda.shared.account;

/** Makes the account of a login at its first sight. Answers with its {@link AccountId}, also when it is there already. */
public record JoinAccount(Login login) {}
