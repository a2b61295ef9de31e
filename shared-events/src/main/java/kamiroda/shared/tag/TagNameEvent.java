package kamiroda.shared.tag;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.kernel.DomainEvent;

/** What has happened to a canonical name: who holds it. */
public sealed interface TagNameEvent extends DomainEvent, DomainEvent.Bookkeeping {
    @Revision("1")
    record TagNameClaimed(CanonicalName canonicalName, TagId tagId, Instant at) implements TagNameEvent {}

    @Revision("1")
    record TagNameReleased(CanonicalName canonicalName, TagId tagId, Instant at) implements TagNameEvent {}
}
