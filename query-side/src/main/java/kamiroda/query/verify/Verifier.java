package kamiroda.query.verify;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.generation.Generation;
import kamiroda.query.log.EventLog;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;
import kamiroda.query.projection.Tokens;
import kamiroda.query.projection.View;
import kamiroda.query.projection.ViewStore.Kept;

/** Holds every row of a generation against what the log says it should be, while the generation goes on following. */
public class Verifier {
    /** What is kept in memory of one pass over the log; a longer history takes several. */
    private static final int EVENTS_A_PASS = 500_000;
    private static final long A_MOMENT_NANOS = 20_000_000;

    private final Tokens tokens;
    private final DeadLetters letters;
    private final Supplier<EventLog> logs;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    /** @param snapshot in which all reads see the database as of the first */
    public Verifier(Tokens tokens, DeadLetters letters, Supplier<EventLog> logs, TransactionTemplate snapshot, Clock clock) {
        this.tokens = tokens;
        this.letters = letters;
        this.logs = logs;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    /** Tells {@code watcher} how far it has read the log, again from the start for each pass; it may throw to have an end of it. */
    Check verify(View view, Generation generation, boolean scheduled, LongConsumer watcher) {
        Comparison comparison = new Comparison(clock.instant());
        long seen = tokens.position(view.token());
        int passes = (int) (seen / EVENTS_A_PASS) + 1;
        for (int pass = 0; pass < passes; pass++) {
            int part = pass;
            seen = pass(view, key -> Math.floorMod(key.hashCode(), passes) == part, comparison, watcher);
        }
        return comparison.done(generation, 0, seen, scheduled, clock.instant());
    }

    private long pass(View view, Predicate<List<Integer>> some, Comparison comparison, LongConsumer watcher) {
        Set<Long> aside = letters.without(view.token());
        Recount recount = new Recount(view.projections(), logs.get(), aside, some);
        Map<Class<?>, Set<List<Integer>>> moved = new HashMap<>();
        long seen = snapshot.execute(_ -> {
            long position = tokens.position(view.token()); // the first read: what follows is of the same moment, in MySQL
            recount.upTo(position, watcher);
            view.projections().forEach(it -> moved.put(it.rowType(), compare(view, it, some, recount, position, comparison)));
            return position;
        });
        recount.keepOnly(moved);
        view.projections().forEach(it -> compareLater(view, it, moved.get(it.rowType()), recount, comparison));
        return seen;
    }

    /** Answers which rows have seen more than the position, and cannot be judged by it. */
    private static <R> Set<List<Integer>> compare(
            View view, Projection<R> projection, Predicate<List<Integer>> some, Recount recount, long position, Comparison comparison) {
        String table = table(projection);
        Map<List<Integer>, Object> wanted = recount.rows(projection.rowType());
        Map<List<Integer>, Object> left = new HashMap<>(wanted);
        Set<List<Integer>> moved = new HashSet<>();
        view.store().scan(projection.rowType(), (key, kept) -> {
            if (some.test(key)) {
                Object should = left.remove(key);
                if (kept.position() > position) {
                    moved.add(key);
                } else {
                    comparison.take(table, key, should, kept.row());
                }
            }
        });
        left.forEach((key, should) -> comparison.take(table, key, should, null));
        return moved;
    }

    /** Rows of a store without snapshots, which were changed while the others were read: what is loaded after the token has seen all it says. */
    private <R> void compareLater(View view, Projection<R> projection, Set<List<Integer>> moved, Recount recount, Comparison comparison) {
        Set<List<Integer>> left = new HashSet<>(moved);
        while (!left.isEmpty()) {
            recount.upTo(tokens.position(view.token()), _ -> {});
            Map<List<Integer>, Kept<R>> rows = view.store().load(projection.rowType(), left);
            left.removeIf(key -> {
                Kept<R> kept = rows.getOrDefault(key, new Kept<>(null, Long.MIN_VALUE));
                boolean judged = kept.position() <= recount.reached();
                if (judged) {
                    comparison.take(table(projection), key, recount.rows(projection.rowType()).get(key), kept.row());
                }
                return judged;
            });
            LockSupport.parkNanos(A_MOMENT_NANOS);
        }
    }

    private static String table(Projection<?> projection) {
        return projection.rowType().getAnnotation(KeptIn.class).value();
    }
}
