package kamiroda.query.projection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kamiroda.query.log.Recorded;
import kamiroda.query.projection.ViewStore.Kept;

/** What a batch of events does to one projection: known before anything is read, then loaded, folded in memory and written. */
public final class Fold<R> {
    private final Class<R> rowType;
    private final List<Step<R>> steps;

    private Fold(Class<R> rowType, List<Step<R>> steps) {
        this.rowType = rowType;
        this.steps = steps;
    }

    public static <R> Fold<R> of(Projection<R> projection, List<Recorded> events) {
        return new Fold<>(
                projection.rowType(),
                events.stream()
                        .flatMap(recorded -> Dispatch.changes(projection, recorded.event()).stream()
                                .map(change -> new Step<>(recorded.position(), change)))
                        .toList());
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Writes the rows as of the batch's last position. */
    void apply(ViewStore store, long position) {
        if (!isEmpty()) {
            in(store).save(store, position);
        }
    }

    /** What becomes of the rows; nothing is written. */
    public Folded<R> in(ViewStore store) {
        Set<List<Integer>> keys = keysToRead();
        return new Folded<>(rowType, folded(keys.isEmpty() ? Map.of() : store.load(rowType, keys)));
    }

    /** A row whose first change does not look at what was there need not be read. */
    private Set<List<Integer>> keysToRead() {
        Set<List<Integer>> met = new HashSet<>();
        Set<List<Integer>> keys = new HashSet<>();
        for (Step<R> step : steps) {
            if (met.add(step.change.key()) && step.change.reads()) {
                keys.add(step.change.key());
            }
        }
        return keys;
    }

    private Map<List<Integer>, @Nullable R> folded(Map<List<Integer>, Kept<R>> kept) {
        Map<List<Integer>, @Nullable R> rows = new LinkedHashMap<>();
        Kept<R> missing = new Kept<>(null, Long.MIN_VALUE);
        for (Step<R> step : steps) {
            List<Integer> key = step.change.key();
            Kept<R> before = kept.getOrDefault(key, missing);
            if (step.position > before.position()) {
                R row = rows.containsKey(key) ? rows.get(key) : before.row();
                rows.put(key, step.change.evolve().apply(row));
            }
        }
        return rows;
    }

    /** Rows as they are to be; null for one that goes. */
    public record Folded<R>(Class<R> rowType, Map<List<Integer>, @Nullable R> rows) {
        public void save(ViewStore store, long position) {
            store.save(rowType, rows, position);
        }
    }

    private record Step<R>(long position, Change<R> change) {}
}
