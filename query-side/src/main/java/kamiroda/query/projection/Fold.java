package kamiroda.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kamiroda.query.log.Recorded;
import kamiroda.query.projection.ViewStore.Kept;

/** Applies a batch of events to one projection: loads what they touch, folds in memory, writes what came of it. */
final class Fold {
    private Fold() {}

    static <R> void apply(Projection<R> projection, ViewStore store, List<Recorded> events) {
        List<Step<R>> steps = events.stream()
                .flatMap(recorded -> Dispatch.changes(projection, recorded.event()).stream()
                        .map(change -> new Step<>(recorded.position(), change)))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        List<List<Integer>> keys = steps.stream().map(step -> step.change.key()).distinct().toList();
        Map<List<Integer>, Kept<R>> kept = store.load(projection.rowType(), keys);
        store.save(projection.rowType(), folded(steps, kept), events.getLast().position());
    }

    private static <R> Map<List<Integer>, @Nullable R> folded(List<Step<R>> steps, Map<List<Integer>, Kept<R>> kept) {
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

    private record Step<R>(long position, Change<R> change) {}
}
