package kamiroda.query.account;

import static kamiroda.shared.account.RatingRule.BLUR;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountEvent.AccountRenamed;
import kamiroda.shared.account.AccountEvent.RatingRulesChosen;
import kamiroda.shared.account.RatingRule;

/** One row per member; being seen, counted or choosing what to see is no change of the account that others would be told of. */
@KeptIn("account")
record AccountRow(
        int number,
        String kmcid,
        String name,
        int artworksCount,
        RatingRule r18,
        RatingRule r18g,
        Instant lastLoggedIn,
        Instant createdAt,
        Instant updatedAt) {
    static AccountRow of(AccountJoined it) {
        return new AccountRow(it.accountId().number(), it.login().name(), it.name(), 0, BLUR, BLUR, it.at(), it.at(), it.at());
    }

    AccountRow renamed(AccountRenamed it) {
        return new AccountRow(number, kmcid, it.name(), artworksCount, r18, r18g, lastLoggedIn, createdAt, it.at());
    }

    AccountRow seen(Instant at) {
        return new AccountRow(number, kmcid, name, artworksCount, r18, r18g, at, createdAt, updatedAt);
    }

    AccountRow ruled(RatingRulesChosen it) {
        return new AccountRow(number, kmcid, name, artworksCount, it.r18(), it.r18g(), lastLoggedIn, createdAt, updatedAt);
    }

    AccountRow posted(int more) {
        return new AccountRow(number, kmcid, name, artworksCount + more, r18, r18g, lastLoggedIn, createdAt, updatedAt);
    }
}
