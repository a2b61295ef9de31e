package kamiroda.query.log;

import kamiroda.shared.kernel.DomainEvent;

/**
 * An event as the log holds it.
 *
 * @param position its place in the log; grows, with holes
 * @param sequence the identifier of the aggregate it happened to, or for a like that of its artwork, whose likes a document counts; events
 *     of one sequence are never applied out of order
 */
public record Recorded(long position, String sequence, DomainEvent event) {}
