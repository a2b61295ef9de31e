package kamiroda.query.log;

import java.time.Instant;

import kamiroda.shared.kernel.DomainEvent;

/** Stands for an event that this version cannot read; whoever meets it keeps it for later. */
public record Unreadable(String problem, Instant at) implements DomainEvent {}
