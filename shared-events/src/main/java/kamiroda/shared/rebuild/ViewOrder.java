package kamiroda.shared.rebuild;

/** What an admin may order of a view. */
public enum ViewOrder {
    /** A new generation, built beside what serves. */
    REBUILD,
    /** A generation is held against the log, and against the one that serves. */
    VERIFY,
    /** Readers are sent to another generation; going back is the same. */
    SWITCH,
    /** A generation that does not serve is taken away. */
    DROP,
    /** A generation that is being built or verified waits, and lets the databases be. */
    PAUSE,
    /** One that waits goes on. */
    RESUME,
    /** Events that could not be applied are tried again: all, or one with what waits behind it. */
    RETRY,
    /** One event that cannot be applied is left out of the view for good. */
    EVICT
}
