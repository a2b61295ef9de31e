package kamiroda.query.log;

import java.util.List;

/** The events in the order of their positions. */
public interface EventLog {
    /** The next events behind a position, at most {@code most}; none when it is the last one's. Leaves no event out. */
    List<Recorded> readAfter(long position, int most);

    /** The position of the last event, 0 without any. */
    long head();

    /** Runs {@code listener} soon after events were stored, by whichever means the log has; once for many is enough. */
    void onAppend(Runnable listener);
}
