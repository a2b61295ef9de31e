package kamiroda.shared.account;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.kernel.DomainEvent;

/** What has happened to a login: whose it is. */
public sealed interface LoginEvent extends DomainEvent, DomainEvent.Bookkeeping {
    @Revision("1")
    record LoginClaimed(Login login, AccountId accountId, Instant at) implements LoginEvent {}
}
