package kamiroda.shared.kernel;

import java.time.Instant;

/** Something that happened. Its families are sealed, one to a feature. */
public interface DomainEvent {
    /** When it happened, which for an imported event is long before it was recorded. */
    Instant at();

    /** Facts that keep the books of the command side and that no view shows: claims of names, reserved numbers. */
    interface Bookkeeping {}
}
