package kamiroda.command.store;

import java.util.ArrayList;
import java.util.List;

/** How far a reader may go. */
final class Settled {
    private Settled() {}

    /** The rows that follow one another without a missing index, beginning right behind {@code position}. */
    static List<EventRow> prefix(long position, List<EventRow> rows) {
        long reached = position;
        int length = 0;
        while (length < rows.size() && rows.get(length).globalIndex() <= reached + 1) {
            reached = Math.max(reached, Gap.through(rows.get(length++)));
        }
        return rows.subList(0, length);
    }

    /** The runs of missing indexes behind {@code position} and between the rows. */
    static List<Gap> gaps(long position, List<EventRow> rows) {
        List<Gap> gaps = new ArrayList<>();
        long reached = position;
        for (EventRow row : rows) {
            if (row.globalIndex() > reached + 1) {
                gaps.add(new Gap(reached + 1, row.globalIndex() - 1));
            }
            reached = Math.max(reached, Gap.through(row));
        }
        return gaps;
    }
}
