package kamiroda.benchmarks.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kamiroda.benchmarks.house.House;
import kamiroda.query.generation.Shelf;
import kamiroda.query.generation.ViewDefinition;

/** The rows of all tables of a generation, some of each at a time, so that they never are in memory all at once. */
final class RowChunks implements AutoCloseable {
    private static final long ROWS_A_CHUNK = 200_000;

    private final Map<String, Reading> tables = new LinkedHashMap<>();
    private final long rows;

    /** Reads each table through a connection of its own. */
    RowChunks(House house, ViewDefinition view, int generation) throws SQLException {
        for (String table : view.tables()) {
            tables.put(table, Reading.of(house.connection(), Shelf.named(table, generation)));
        }
        this.rows = tables.values().stream().mapToLong(Reading::count).sum();
    }

    /** How many there are in all. */
    long rows() {
        return rows;
    }

    /** The next rows of each table by its name, as large a part of it as of all others; without any when that was all. */
    Map<String, List<Object[]>> next() throws SQLException {
        long chunks = rows / ROWS_A_CHUNK + 1;
        Map<String, List<Object[]>> next = new LinkedHashMap<>();
        for (Map.Entry<String, Reading> table : tables.entrySet()) {
            List<Object[]> some = table.getValue().next(table.getValue().count() / chunks + 1);
            if (!some.isEmpty()) {
                next.put(table.getKey(), some);
            }
        }
        return next;
    }

    @Override
    public void close() throws SQLException {
        for (Reading table : tables.values()) {
            table.connection().close();
        }
    }

    /** A table that is read as far as somebody wanted its rows. */
    private record Reading(Connection connection, ResultSet read, long count) {
        static Reading of(Connection connection, String table) throws SQLException {
            Statement statement = connection.createStatement();
            ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table);
            count.next();
            long rows = count.getLong(1);
            statement.setFetchSize(Integer.MIN_VALUE); // the driver's word for: one by one
            return new Reading(connection, statement.executeQuery("SELECT * FROM " + table), rows);
        }

        List<Object[]> next(long atMost) throws SQLException {
            int columns = read.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (rows.size() < atMost && read.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = read.getObject(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
