package kamiroda.shared.number;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.kernel.DomainEvent;

/** What has happened to a series of numbers. */
public sealed interface NumberEvent extends DomainEvent, DomainEvent.Bookkeeping {
    /** The numbers {@code first} to {@code last} belong to whoever asked; those left unused stay holes. */
    @Revision("1")
    record NumbersReserved(NumberSeries series, int first, int last, Instant at) implements NumberEvent {}
}
