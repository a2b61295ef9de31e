package kamiroda.query.mysql;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.projection.KeptIn;

/** The statements that load and save many rows of one table at once. */
final class Table<R> {
    /** Keeps a statement's length, and the number of statement shapes, small. */
    private static final int ROWS_AT_ONCE = 250;

    private final RecordColumns<R> columns;
    private final List<String> key;
    private final String name;

    Table(Class<R> rowType) {
        KeptIn kept = rowType.getAnnotation(KeptIn.class);
        columns = RecordColumns.of(rowType);
        key = columns.names().subList(0, kept.keyLength());
        name = kept.value();
    }

    List<R> load(JdbcOperations jdbc, Collection<List<Integer>> keys) {
        List<R> rows = new ArrayList<>();
        for (List<List<Integer>> part : parts(keys)) {
            String sql = "SELECT " + String.join(", ", columns.names()) + " FROM " + name + whereKeyIn(part.size());
            rows.addAll(jdbc.query(sql, (row, _) -> columns.read(row, 1), flat(part)));
        }
        return rows;
    }

    void upsert(JdbcOperations jdbc, Collection<R> rows) {
        String assignments = columns.names().stream().skip(key.size()).map(c -> c + " = VALUES(" + c + ")").collect(joining(", "));
        String onDuplicate = assignments.isEmpty() ? key.getFirst() + " = " + key.getFirst() : assignments;
        for (List<R> part : parts(rows)) {
            String values = String.join(", ", Collections.nCopies(part.size(), marks(columns.names().size())));
            String sql = "INSERT INTO " + name + " (" + String.join(", ", columns.names()) + ") VALUES " + values
                    + " ON DUPLICATE KEY UPDATE " + onDuplicate;
            jdbc.update(sql, part.stream().flatMap(row -> List.of(columns.values(row)).stream()).toArray());
        }
    }

    void delete(JdbcOperations jdbc, Collection<List<Integer>> keys) {
        for (List<List<Integer>> part : parts(keys)) {
            jdbc.update("DELETE FROM " + name + whereKeyIn(part.size()), flat(part));
        }
    }

    List<Integer> keyOf(R row) {
        Object[] values = columns.values(row);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            numbers.add((Integer) values[i]);
        }
        return numbers;
    }

    /** Conditions that MariaDB too reads from the index: it scans the table for lists of pairs. */
    private String whereKeyIn(int size) {
        if (key.size() == 1) {
            return " WHERE " + key.getFirst() + " IN " + marks(size);
        }
        String one = key.stream().map(column -> column + " = ?").collect(joining(" AND ", "(", ")"));
        return " WHERE " + String.join(" OR ", Collections.nCopies(size, one));
    }

    private static String marks(int count) {
        return count == 1 ? "(?)" : "(" + "?, ".repeat(count - 1) + "?)";
    }

    private static Object[] flat(List<List<Integer>> keys) {
        return keys.stream().flatMap(List::stream).toArray();
    }

    private static <T> List<List<T>> parts(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i += ROWS_AT_ONCE) {
            parts.add(list.subList(i, Math.min(i + ROWS_AT_ONCE, list.size())));
        }
        return parts;
    }
}
