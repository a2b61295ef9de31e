package kamiroda.query.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import kamiroda.query.log.EventLog;
import kamiroda.query.log.Recorded;
import kamiroda.query.projection.Change;
import kamiroda.query.projection.Dispatch;
import kamiroda.query.projection.Projection;

/**
 * What some of a view's rows should be: the plainest fold there is, one event after the other in memory. It shares nothing with what loads and
 * follows but the projections, so that a fault there shows.
 */
final class Recount {
    private static final int BATCH = 10_000;

    private final List<Projection<?>> projections;
    private final EventLog log;
    private final Set<Long> aside;
    private BiPredicate<Class<?>, List<Integer>> some;
    private final Map<Class<?>, Map<List<Integer>, Object>> tables = new HashMap<>();
    private long reached = -1;

    /**
     * @param aside positions of events that the view has put aside
     * @param some which keys are counted
     */
    Recount(List<Projection<?>> projections, EventLog log, Set<Long> aside, Predicate<List<Integer>> some) {
        this.projections = projections;
        this.log = log;
        this.aside = aside;
        this.some = (_, key) -> some.test(key);
        projections.forEach(it -> tables.put(it.rowType(), new HashMap<>()));
    }

    /** Reads on to a position, which must be an event's or the log's end. */
    void upTo(long position, LongConsumer watcher) {
        while (reached < position) {
            List<Recorded> events = log.readAfter(reached, BATCH);
            if (events.isEmpty()) {
                return;
            }
            for (Recorded event : events) {
                if (event.position() > position) {
                    reached = position;
                    return;
                }
                take(event);
            }
            watcher.accept(reached);
        }
    }

    /** Goes on with these rows only. */
    void keepOnly(Map<Class<?>, Set<List<Integer>>> keys) {
        keys.forEach((rowType, kept) -> tables.get(rowType).keySet().retainAll(kept));
        some = (rowType, key) -> keys.get(rowType).contains(key);
    }

    /** The rows of a table, which the caller may take away. */
    Map<List<Integer>, Object> rows(Class<?> rowType) {
        return tables.get(rowType);
    }

    long reached() {
        return reached;
    }

    private void take(Recorded event) {
        if (!aside.contains(event.position())) {
            projections.forEach(it -> evolve(it, event));
        }
        reached = event.position();
    }

    private <R> void evolve(Projection<R> projection, Recorded event) {
        Map<List<Integer>, Object> rows = tables.get(projection.rowType());
        for (Change<R> change : Dispatch.changes(projection, event.event())) {
            if (some.test(projection.rowType(), change.key())) {
                @Nullable R after = change.evolve().apply(projection.rowType().cast(rows.get(change.key())));
                if (after == null) {
                    rows.remove(change.key());
                } else {
                    rows.put(change.key(), after);
                }
            }
        }
    }
}
