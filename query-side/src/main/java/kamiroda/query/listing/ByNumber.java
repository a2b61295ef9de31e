package kamiroda.query.listing;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.mysql.RecordColumns;

/** Reads single items. */
public class ByNumber<V> {
    private final JdbcOperations jdbc;
    private final ServedTables served;
    private final RecordColumns<V> columns;
    private final String table;
    private final String from;

    /** @param from the tables, joined, and a condition that shown items meet; {@code table} is what the items' columns belong to */
    public ByNumber(JdbcOperations jdbc, ServedTables served, Class<V> type, String table, String from) {
        this.jdbc = jdbc;
        this.served = served;
        this.columns = RecordColumns.of(type);
        this.table = table;
        this.from = from;
    }

    /** Those of the items that are there. */
    public List<V> find(String column, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : where(column + " IN (" + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")", numbers.toArray());
    }

    public List<V> where(String condition, Object... parameters) {
        Tables tables = served.now();
        String select = "SELECT " + tables.columns(table, columns.names()) + " FROM " + tables.in(from) + " AND ";
        return jdbc.query(select + condition, (row, _) -> columns.read(row, 1), parameters);
    }
}
