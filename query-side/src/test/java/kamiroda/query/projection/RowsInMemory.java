package kamiroda.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** A view's rows in memory, kept as MySQL keeps them, or with the position of the last event each has seen, as MongoDB does. */
final class RowsInMemory implements ViewStore {
    private final Map<Class<?>, Map<List<Integer>, Kept<?>>> tables = new HashMap<>();
    private final boolean positioned;

    private RowsInMemory(boolean positioned) {
        this.positioned = positioned;
    }

    static RowsInMemory inTheTokensTransaction() {
        return new RowsInMemory(false);
    }

    static RowsInMemory withTheirPositions() {
        return new RowsInMemory(true);
    }

    @Override
    @SuppressWarnings("unchecked") // each class is put in with its own rows
    public <R> Map<List<Integer>, Kept<R>> load(Class<R> rowType, Collection<List<Integer>> keys) {
        Map<List<Integer>, Kept<R>> found = new HashMap<>();
        table(rowType).forEach((key, kept) -> {
            if (keys.contains(key)) {
                found.put(key, (Kept<R>) kept);
            }
        });
        return found;
    }

    @Override
    public <R> void save(Class<R> rowType, Map<List<Integer>, @Nullable R> rows, long position) {
        rows.forEach((key, row) -> {
            if (!positioned || !table(rowType).containsKey(key) || table(rowType).get(key).position() < position) {
                put(rowType, key, row, positioned ? position : Long.MIN_VALUE);
            }
        });
    }

    @Override
    public <R> void scan(Class<R> rowType, BiConsumer<List<Integer>, Kept<R>> rows) {
        load(rowType, table(rowType).keySet()).forEach(rows);
    }

    private <R> void put(Class<R> rowType, List<Integer> key, @Nullable R row, long position) {
        if (row == null) {
            assertThat(positioned).as("A row that goes takes its position with it, and a batch that comes twice finds nothing").isFalse();
            table(rowType).remove(key);
        } else {
            table(rowType).put(key, new Kept<>(row, position));
        }
    }

    /** The rows of a type in the order of their keys. */
    <R> List<R> rows(Class<R> rowType) {
        List<R> rows = new ArrayList<>();
        table(rowType).values().forEach(kept -> rows.add(rowType.cast(kept.row())));
        return rows;
    }

    /** All there is to see, whatever positions it was seen at. */
    Map<String, List<?>> seen() {
        Map<String, List<?>> seen = new TreeMap<>();
        tables.keySet().forEach(type -> seen.put(type.getSimpleName(), rows(type)));
        return seen;
    }

    private Map<List<Integer>, Kept<?>> table(Class<?> rowType) {
        return tables.computeIfAbsent(rowType, _ -> new TreeMap<>(Comparator.comparing(List<Integer>::getFirst).thenComparing(List::getLast)));
    }
}
