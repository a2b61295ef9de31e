package kamiroda.shared.account;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.kernel.DomainEvent;

/** What has happened to a member's account. */
public sealed interface AccountEvent extends DomainEvent {
    AccountId accountId();

    /** The member was seen for the first time. */
    @Revision("1")
    record AccountJoined(AccountId accountId, Login login, String name, Instant at) implements AccountEvent {}

    @Revision("1")
    record AccountRenamed(AccountId accountId, String name, Instant at) implements AccountEvent {}

    /** The member was here; recorded at most once an hour. */
    @Revision("1")
    record AccountSeen(AccountId accountId, Instant at) implements AccountEvent {}

    /** The member said how they want rated works shown. */
    @Revision("1")
    record RatingRulesChosen(AccountId accountId, RatingRule r18, RatingRule r18g, Instant at) implements AccountEvent {}
}
