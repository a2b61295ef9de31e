package kamiroda.shared.rebuild;

import java.time.Instant;

/**
 * An event that a view could not apply, or that waits for one before it.
 *
 * @param position in the log
 * @param sequence the identifier of what it happened to; what follows it there waits as well
 * @param event its type and contents, as text
 */
public record DeadLetterView(long position, String sequence, String event, String cause, Instant since) {}
