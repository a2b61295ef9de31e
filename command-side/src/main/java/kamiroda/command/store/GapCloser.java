package kamiroda.command.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Settles what becomes of indexes that are missing between two events: rolled back, still being written, or never given out.
 *
 * <p>It takes a missing index itself. The primary key makes that wait for a writer who holds the index: either the event is there
 * then, or the index is closed for good, and a writer who comes later is refused it and takes another. So a reader may pass without
 * ever leaving an event behind, and however long a writer takes, nobody guesses by the clock.
 *
 * <p>A long run was hardly given out to writers: the counter jumped (a restored dump, a crash). One row closes it, in a moment in
 * which nobody writes.
 */
class GapCloser {
    private static final int LONG = 1000;

    private final EventInserts inserts;

    GapCloser(EventInserts inserts) {
        this.inserts = inserts;
    }

    /** Closes the gaps, which are in the order of their indexes, unless an event has come there. */
    void close(List<Gap> gaps) throws SQLException {
        List<Gap> indexes = new ArrayList<>();
        for (Gap gap : gaps) {
            if (gap.last() - gap.first() < LONG) {
                LongStream.rangeClosed(gap.first(), gap.last()).forEach(index -> indexes.add(new Gap(index, index)));
            } else if (indexes.isEmpty()) {
                inserts.insertGapAlone(gap);
                return;
            }
            if (indexes.size() >= LONG) {
                break; // the rest when the reader gets there
            }
        }
        inserts.insertGaps(indexes);
    }
}
