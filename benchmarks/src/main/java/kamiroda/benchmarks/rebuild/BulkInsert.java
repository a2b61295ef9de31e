package kamiroda.benchmarks.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kamiroda.benchmarks.house.House;
import kamiroda.query.generation.Shelf;
import kamiroda.query.generation.ViewDefinition;

/**
 * The rows of a generation inserted into empty tables of the same shape, on two connections and a thousand rows a transaction, with the
 * indexes last. However many there are, they pass through memory some at a time, and only inserting and indexing them is on the clock: while
 * the next ones are read, it stands still.
 */
final class BulkInsert {
    private static final int GENERATION = 9_999;
    private static final int ROWS_AT_ONCE = 250;
    private static final int STATEMENTS_A_TRANSACTION = 4;
    private static final int CONNECTIONS = 2;

    private final House house;
    private final ViewDefinition view;
    private final int serving;
    private long rows;

    BulkInsert(House house, ViewDefinition view, int serving) {
        this.house = house;
        this.view = view;
        this.serving = serving;
    }

    /** How many were inserted last. */
    long rows() {
        return rows;
    }

    /** Makes the tables, fills them, and takes them away again. */
    double seconds() throws Exception {
        view.shelf().make(GENERATION);
        try (RowChunks chunks = new RowChunks(house, view, serving)) {
            rows = chunks.rows();
            long nanos = inserted(chunks);
            long indexing = System.nanoTime();
            view.shelf().index(GENERATION);
            return (nanos + System.nanoTime() - indexing) / 1e9;
        } finally {
            view.shelf().drop(GENERATION);
        }
    }

    private long inserted(RowChunks chunks) throws Exception {
        long nanos = 0;
        BlockingQueue<Connection> free = new ArrayBlockingQueue<>(CONNECTIONS);
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS); Connection one = house.connection(); Connection other = house.connection()) {
            free.addAll(List.of(one, other));
            for (Map<String, List<Object[]>> some = chunks.next(); !some.isEmpty(); some = chunks.next()) {
                long start = System.nanoTime();
                insert(some, threads, free);
                nanos += System.nanoTime() - start;
            }
        }
        return nanos;
    }

    private void insert(Map<String, List<Object[]>> rows, ExecutorService threads, BlockingQueue<Connection> free) throws Exception {
        List<Future<Boolean>> tables = rows.entrySet().stream().map(table -> threads.submit(() -> {
            Connection connection = free.take();
            try {
                return insert(connection, table.getKey(), table.getValue());
            } finally {
                free.add(connection);
            }
        })).toList();
        for (Future<Boolean> table : tables) {
            table.get();
        }
    }

    private static boolean insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        connection.setAutoCommit(false);
        int statements = 0;
        for (int first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
            insertAtOnce(connection, table, rows.subList(first, Math.min(rows.size(), first + ROWS_AT_ONCE)));
            if (++statements % STATEMENTS_A_TRANSACTION == 0) {
                connection.commit();
            }
        }
        connection.commit();
        return true;
    }

    private static void insertAtOnce(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String marks = "(" + String.join(",", Collections.nCopies(rows.getFirst().length, "?")) + ")";
        String sql = "INSERT INTO " + Shelf.named(table, GENERATION) + " VALUES " + String.join(",", Collections.nCopies(rows.size(), marks));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 0;
            for (Object[] row : rows) {
                for (Object value : row) {
                    statement.setObject(++at, value);
                }
            }
            statement.executeUpdate();
        }
    }
}
