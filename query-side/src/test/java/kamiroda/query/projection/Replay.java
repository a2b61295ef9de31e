package kamiroda.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import kamiroda.query.log.Recorded;
import kamiroda.shared.kernel.DomainEvent;

/** Events in, rows out. */
public final class Replay {
    private Replay() {}

    /** The rows, in the order of their keys, that a projection makes of these events. */
    public static <R> List<R> rows(Projection<R> projection, DomainEvent... events) {
        RowsInMemory rows = RowsInMemory.inTheTokensTransaction();
        into(rows, List.of(projection), recorded(List.of(events)), events.length);
        return rows.rows(projection.rowType());
    }

    static void into(ViewStore store, List<Projection<?>> projections, List<Recorded> events, int batchSize) {
        batches(events, batchSize).forEach(batch -> projections.forEach(it -> Fold.of(it, batch).apply(store, batch.getLast().position())));
    }

    static Stream<List<Recorded>> batches(List<Recorded> events, int size) {
        return Stream.iterate(0, from -> from < events.size(), from -> from + size)
                .map(from -> events.subList(from, Math.min(from + size, events.size())));
    }

    /** As a log holds them: positions grow, with holes. */
    static List<Recorded> recorded(List<DomainEvent> events) {
        List<Recorded> log = new ArrayList<>();
        for (DomainEvent event : events) {
            log.add(new Recorded(3 + 2L * log.size() + log.size() / 5, History.sequence(event), event));
        }
        return log;
    }
}
