package kamiroda.query.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.projection.ViewStore;

/**
 * The rows of one table while it is filled: those that were touched last stay here and are written once, many together, when they make room
 * for others and at the end. Memory is bounded, however long the history is. One thread's at a time.
 */
final class WriteBack implements ViewStore {
    private static final int MOST = 20_000;

    private final ViewStore table;
    private final TransactionTemplate transaction;
    private final Executor writers;
    /** Least recently touched first. */
    private final Map<List<Integer>, Held> held = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable Class<?> rowType;
    /** What is being written meanwhile; absent before anything has been, when there is nothing to read. */
    private @Nullable CompletableFuture<Void> writing;

    WriteBack(ViewStore table, TransactionTemplate transaction, Executor writers) {
        this.table = table;
        this.transaction = transaction;
        this.writers = writers;
    }

    @Override
    public <R> Map<List<Integer>, Kept<R>> load(Class<R> type, Collection<List<Integer>> keys) {
        Map<List<Integer>, Kept<R>> rows = new HashMap<>();
        List<List<Integer>> missing = new ArrayList<>();
        for (List<Integer> key : keys) {
            Held row = held.get(key);
            if (row != null) {
                rows.put(key, new Kept<>(type.cast(row.row), Long.MIN_VALUE));
            } else if (writing != null) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            settle();
            table.load(type, missing).forEach((key, kept) -> rows.put(key, new Kept<>(kept.row(), Long.MIN_VALUE)));
        }
        return rows;
    }

    @Override
    public <R> void save(Class<R> type, Map<List<Integer>, @Nullable R> rows, long position) {
        rowType = type;
        rows.forEach((key, row) -> held.put(key, new Held(row)));
        if (held.size() > MOST) {
            write(held.size() - MOST / 2, position);
        }
    }

    @Override
    public <R> void scan(Class<R> type, BiConsumer<List<Integer>, Kept<R>> rows) {
        throw new UnsupportedOperationException("a table is scanned when it is full");
    }

    /** Writes all that is left, as of the last event's position. */
    void flush(long position) {
        write(held.size(), position);
        settle();
    }

    private void write(int count, long position) {
        if (rowType != null && count > 0) {
            write(rowType, count, position);
        }
    }

    private <R> void write(Class<R> type, int count, long position) {
        Map<List<Integer>, @Nullable R> oldest = new LinkedHashMap<>();
        for (Iterator<Map.Entry<List<Integer>, Held>> all = held.entrySet().iterator(); oldest.size() < count; ) {
            Map.Entry<List<Integer>, Held> next = all.next();
            oldest.put(next.getKey(), type.cast(next.getValue().row));
            all.remove();
        }
        settle();
        writing = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(_ -> table.save(type, oldest, position)), writers);
    }

    /** Waits for what is being written, and throws what came of it. */
    private void settle() {
        try {
            if (writing != null) {
                writing.join();
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** @param row null when the row is gone */
    private record Held(@Nullable Object row) {}
}
