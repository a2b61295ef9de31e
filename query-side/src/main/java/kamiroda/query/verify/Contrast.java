package kamiroda.query.verify;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import kamiroda.query.generation.Generation;
import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;
import kamiroda.query.projection.Tokens;
import kamiroda.query.projection.View;
import kamiroda.query.projection.ViewStore;
import kamiroda.query.projection.ViewStore.Kept;

/** Holds a generation against another one while both go on following: what an admin will find changed after a switch. */
public class Contrast {
    private static final int ROWS_A_PASS = 500_000;
    private static final int LOOKS = 10;
    private static final int FEW = 1000;
    private static final long A_MOMENT_NANOS = 50_000_000;
    private static final long A_LOOK_NANOS = 2_000_000_000;

    private final Tokens tokens;
    private final Clock clock;

    public Contrast(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    Check compare(View view, Generation generation, View other, int against) {
        Comparison comparison = new Comparison(clock.instant());
        long seen = sameEvents(view, other);
        int passes = (int) (seen / ROWS_A_PASS) + 1;
        for (Projection<?> projection : view.projections()) {
            Pair<?> tables = Pair.of(projection.rowType(), view.store(), other.store(), comparison);
            for (int part = 0; part < passes; part++) {
                tables.compare(part, passes);
            }
        }
        return comparison.done(generation, against, seen, false, clock.instant());
    }

    /**
     * Waits for the one that is behind, as long as a follower may take to look: a token does not move for events that do not touch its view,
     * so it may never say the same.
     */
    private long sameEvents(View view, View other) {
        long latest = Math.max(tokens.position(view.token()), tokens.position(other.token()));
        long deadline = System.nanoTime() + A_LOOK_NANOS;
        while (position(view, other) < latest && System.nanoTime() < deadline) {
            LockSupport.parkNanos(A_MOMENT_NANOS);
        }
        return position(view, other);
    }

    private long position(View view, View other) {
        return Math.min(tokens.position(view.token()), tokens.position(other.token()));
    }

    /**
     * A table of both.
     *
     * @param apart fields that one of them does not have, which therefore cannot differ
     */
    private record Pair<R>(Class<R> rowType, String table, ViewStore store, ViewStore other, Set<String> apart, Comparison comparison) {
        static <R> Pair<R> of(Class<R> rowType, ViewStore store, ViewStore other, Comparison comparison) {
            String table = rowType.getAnnotation(KeptIn.class).value();
            Set<String> apart = new TreeSet<>(other.missing(rowType));
            apart.addAll(store.missing(rowType));
            comparison.leaveOut(table, apart);
            return new Pair<>(rowType, table, store, other, apart, comparison);
        }

        void compare(int part, int parts) {
            Map<List<Integer>, R> wanted = new HashMap<>();
            other.scan(rowType, (key, kept) -> {
                if (Math.floorMod(key.hashCode(), parts) == part && kept.row() != null) {
                    wanted.put(key, kept.row());
                }
            });
            Set<List<Integer>> different = new HashSet<>();
            store.scan(rowType, (key, kept) -> {
                if (Math.floorMod(key.hashCode(), parts) == part) {
                    R should = known(wanted.remove(key), kept.row());
                    if (Objects.equals(should, kept.row())) {
                        comparison.take(table, key, should, kept.row());
                    } else {
                        different.add(key);
                    }
                }
            });
            different.addAll(wanted.keySet());
            lookAgain(different);
        }

        /** Two followers are never at quite the same event: what was different for that reason is the same a moment later. */
        private void lookAgain(Set<List<Integer>> different) {
            Kept<R> none = new Kept<>(null, Long.MIN_VALUE);
            for (int look = different.size() > FEW ? LOOKS : 1; !different.isEmpty(); look++) {
                boolean last = look == LOOKS;
                LockSupport.parkNanos(A_MOMENT_NANOS);
                Map<List<Integer>, Kept<R>> found = store.load(rowType, different);
                Map<List<Integer>, Kept<R>> wanted = other.load(rowType, different);
                different.removeIf(key -> {
                    R is = found.getOrDefault(key, none).row();
                    R should = known(wanted.getOrDefault(key, none).row(), is);
                    boolean judged = last || Objects.equals(is, should);
                    if (judged) {
                        comparison.take(table, key, should, is);
                    }
                    return judged;
                });
            }
        }

        private @Nullable R known(@Nullable R should, @Nullable R is) {
            return apart.isEmpty() || should == null || is == null ? should : Fields.with(should, apart, is);
        }
    }
}
