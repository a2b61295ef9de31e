package kamiroda.query.follow;

import java.util.concurrent.atomic.LongAdder;

/** How much this process has brought into a view, into all of its generations together, since it began to follow. */
public final class Pace {
    private final LongAdder events = new LongAdder();
    private final LongAdder batches = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    /** How many events the view was shown, whether they touched it or not. */
    public long events() {
        return events.sum();
    }

    /** How often it was shown some. */
    public long batches() {
        return batches.sum();
    }

    /** How long that took, reading and writing included; in nanoseconds. */
    public long nanos() {
        return nanos.sum();
    }

    void note(int count, long took) {
        if (count > 0) {
            events.add(count);
            batches.increment();
            nanos.add(took);
        }
    }
}
