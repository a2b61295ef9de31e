package kamiroda.command.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Settles what becomes of indexes that are missing between two events: rolled back, still being written, or never given out.
 *
 * <p>It takes a missing index itself. The primary key makes that wait for a writer who holds the index: either the event is there
 * then, or the index is closed for good, and a writer who comes later is refused it and takes another. So a reader may pass without
 * ever leaving an event behind, and however long a writer takes, nobody guesses by the clock.
 *
 * <p>A long run was never given out to writers: the counter jumped (a restored dump, a crash). Only its ends, where writers may
 * still be, are closed one by one; one row closes the middle.
 */
class GapCloser {
    /** More than any writers can hold at a time. */
    private static final int END = 1000;

    private final EventTable table;

    GapCloser(EventTable table) {
        this.table = table;
    }

    void close(long first, long last) throws SQLException {
        if (last - first < 3 * END) {
            closeEach(first, last);
            return;
        }
        closeEach(first, first + END - 1);
        closeEach(last - END + 1, last);
        if (table.readSettled(first + END, last - END).isEmpty()) {
            table.insertGaps(List.of(new Gap(first + END, last - END)));
        }
    }

    private void closeEach(long first, long last) throws SQLException {
        table.insertGaps(LongStream.rangeClosed(first, last).mapToObj(index -> new Gap(index, index)).toList());
    }
}
