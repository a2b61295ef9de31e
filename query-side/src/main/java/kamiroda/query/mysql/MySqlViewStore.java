package kamiroda.query.mysql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.projection.ViewStore;
import kamiroda.query.projection.ViewStore.Kept;

/** Rows in tables, written in the transaction that moves the token: every event exactly once. */
public class MySqlViewStore implements ViewStore {
    private final Map<Class<?>, Table<?>> tables = new ConcurrentHashMap<>();
    private final JdbcOperations jdbc;
    private final UnaryOperator<String> named;

    /** @param named the tables' real names */
    public MySqlViewStore(JdbcOperations jdbc, UnaryOperator<String> named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    @Override
    public <R> Map<List<Integer>, Kept<R>> load(Class<R> rowType, Collection<List<Integer>> keys) {
        Table<R> table = table(rowType);
        Map<List<Integer>, Kept<R>> rows = new HashMap<>();
        table.load(jdbc, keys).forEach(row -> rows.put(table.keyOf(row), new Kept<>(row, Long.MIN_VALUE)));
        return rows;
    }

    @Override
    public <R> void save(Class<R> rowType, Map<List<Integer>, @Nullable R> rows, long position) {
        List<R> changed = new ArrayList<>();
        List<List<Integer>> gone = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (row == null) {
                gone.add(key);
            } else {
                changed.add(row);
            }
        });
        table(rowType).upsert(jdbc, changed);
        table(rowType).delete(jdbc, gone);
    }

    @Override
    public <R> void scan(Class<R> rowType, BiConsumer<List<Integer>, Kept<R>> rows) {
        Table<R> table = table(rowType);
        table.scan(jdbc, row -> rows.accept(table.keyOf(row), new Kept<>(row, Long.MIN_VALUE)));
    }

    @Override
    public Set<String> missing(Class<?> rowType) {
        return table(rowType).missing();
    }

    @SuppressWarnings("unchecked") // each class is put in with its own table
    private <R> Table<R> table(Class<R> rowType) {
        return (Table<R>) tables.computeIfAbsent(rowType, type -> new Table<>(jdbc, type, named));
    }
}
