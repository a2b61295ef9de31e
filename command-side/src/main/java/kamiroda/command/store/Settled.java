package kamiroda.command.store;

import java.util.List;

/** How far a reader may go. */
final class Settled {
    private Settled() {}

    /** The rows that follow one another without a missing index, beginning right behind {@code position}. */
    static List<EventRow> prefix(long position, List<EventRow> rows) {
        long reached = position;
        int length = 0;
        while (length < rows.size() && rows.get(length).globalIndex() == reached + 1) {
            reached = Gap.through(rows.get(length++));
        }
        return rows.subList(0, length);
    }
}
