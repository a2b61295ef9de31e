package kamiroda.shared.tag;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.kernel.DomainEvent;

/** What has happened to a tag. */
public sealed interface TagEvent extends DomainEvent {
    TagId tagId();

    /** A member used a name that no tag had. */
    @Revision("1")
    record TagCoined(TagId tagId, String name, String canonicalName, Instant at) implements TagEvent {}

    @Revision("1")
    record TagRenamed(TagId tagId, String name, String canonicalName, Instant at) implements TagEvent {}

    /** Its name can no longer be changed. */
    @Revision("1")
    record TagFrozen(TagId tagId, Instant at) implements TagEvent {}

    @Revision("1")
    record TagThawed(TagId tagId, Instant at) implements TagEvent {}
}
