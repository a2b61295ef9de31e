package kamiroda.query.mysql;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

import kamiroda.query.projection.KeptIn;

/** The statements that load and save many rows of one table at once. */
final class Table<R> {
    /** Keeps a statement's length, and the number of statement shapes, small. */
    private static final int ROWS_AT_ONCE = 250;

    private final RecordColumns<R> columns;
    private final List<String> key;
    private final String name;
    /** Which of the columns there are. */
    private final List<Integer> there;

    Table(JdbcOperations jdbc, Class<R> rowType, UnaryOperator<String> named) {
        KeptIn kept = rowType.getAnnotation(KeptIn.class);
        columns = RecordColumns.of(rowType);
        key = columns.names().subList(0, kept.keyLength());
        name = named.apply(kept.value());
        Set<String> real = Columns.of(jdbc, name);
        there = IntStream.range(0, columns.names().size()).filter(i -> real.contains(columns.names().get(i))).boxed().toList();
    }

    List<R> load(JdbcOperations jdbc, Collection<List<Integer>> keys) {
        List<R> rows = new ArrayList<>();
        for (List<List<Integer>> part : parts(keys)) {
            String sql = "SELECT " + selected() + " FROM " + name + whereKeyIn(part.size());
            rows.addAll(jdbc.query(sql, (row, _) -> columns.read(row, 1), flat(part)));
        }
        return rows;
    }

    void scan(JdbcOperations jdbc, Consumer<R> rows) {
        String sql = "SELECT " + selected() + " FROM " + name;
        jdbc.query(connection -> streaming(connection.prepareStatement(sql)), (RowCallbackHandler) row -> rows.accept(columns.read(row, 1)));
    }

    /** The driver brings rows one by one, and not all at once into memory, when it is asked for this very number. */
    private static PreparedStatement streaming(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(Integer.MIN_VALUE);
        return statement;
    }

    void upsert(JdbcOperations jdbc, Collection<R> rows) {
        List<String> names = there.stream().map(columns.names()::get).toList();
        String assignments = names.stream().skip(key.size()).map(c -> c + " = VALUES(" + c + ")").collect(joining(", "));
        String onDuplicate = assignments.isEmpty() ? key.getFirst() + " = " + key.getFirst() : assignments;
        for (List<R> part : parts(rows)) {
            String values = String.join(", ", Collections.nCopies(part.size(), marks(names.size())));
            String sql = "INSERT INTO " + name + " (" + String.join(", ", names) + ") VALUES " + values
                    + " ON DUPLICATE KEY UPDATE " + onDuplicate;
            jdbc.update(sql, statement -> set(statement, part));
        }
    }

    private void set(PreparedStatement statement, List<R> rows) throws SQLException {
        int parameter = 1;
        for (R row : rows) {
            for (int column : there) {
                columns.set(statement, parameter++, row, column);
            }
        }
    }

    void delete(JdbcOperations jdbc, Collection<List<Integer>> keys) {
        for (List<List<Integer>> part : parts(keys)) {
            jdbc.update("DELETE FROM " + name + whereKeyIn(part.size()), flat(part));
        }
    }

    List<Integer> keyOf(R row) {
        return columns.key(row, key.size());
    }

    /** The components that there is no column for. */
    Set<String> missing() {
        return IntStream.range(0, columns.names().size()).filter(i -> !there.contains(i)).mapToObj(columns::component).collect(toSet());
    }

    private String selected() {
        return IntStream.range(0, columns.names().size()).mapToObj(i -> there.contains(i) ? columns.names().get(i) : "NULL").collect(joining(", "));
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
