package kamiroda.query.account;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountEvent.AccountRenamed;

/** One row per member. */
@KeptIn("account")
record AccountRow(
        int number, String kmcid, String name, int artworksCount, Instant lastLoggedIn, Instant createdAt, Instant updatedAt) {
    static AccountRow of(AccountJoined it) {
        return new AccountRow(it.accountId().number(), it.login().name(), it.name(), 0, it.at(), it.at(), it.at());
    }

    AccountRow renamed(AccountRenamed it) {
        return new AccountRow(number, kmcid, it.name(), artworksCount, lastLoggedIn, createdAt, it.at());
    }

    AccountRow seen(Instant at) {
        return new AccountRow(number, kmcid, name, artworksCount, at, createdAt, updatedAt);
    }

    AccountRow posted(int more) {
        return new AccountRow(number, kmcid, name, artworksCount + more, lastLoggedIn, createdAt, updatedAt);
    }
}
