package kamiroda.shared.rebuild;

/** What becomes of a generation of a view. */
public enum GenerationState {
    /** Is being filled from the first event on. */
    BUILDING,
    /** Has seen all events and is being held against the log. */
    VERIFYING,
    /** Follows the log, and may serve. */
    READY,
    /** Answers readers. */
    SERVING,
    /** Answered before; still follows the log, so that one may go back. */
    RETIRED,
    /** Could not be built. */
    FAILED,
    /** Was taken away; its number is not given again. */
    DROPPED;

    /** Whether new events are applied to it. */
    public boolean isFollowing() {
        return this == VERIFYING || this == READY || this == SERVING || this == RETIRED;
    }
}
