package kamiroda.query.listing;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.mysql.RecordColumns;

/** Reads single items. */
public class ByNumber<V> {
    private final JdbcOperations jdbc;
    private final RecordColumns<V> columns;
    private final String select;

    /** @param from the tables, joined, and a condition that shown items meet; {@code table} is what the items' columns belong to */
    public ByNumber(JdbcOperations jdbc, Class<V> type, String table, String from) {
        this.jdbc = jdbc;
        this.columns = RecordColumns.of(type);
        this.select = "SELECT " + columns.names().stream().map(name -> table + "." + name).collect(joining(", ")) + " FROM " + from + " AND ";
    }

    /** Those of the items that are there. */
    public List<V> find(String column, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : where(column + " IN (" + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")", numbers.toArray());
    }

    public List<V> where(String condition, Object... parameters) {
        return jdbc.query(select + condition, (row, _) -> columns.read(row, 1), parameters);
    }
}
