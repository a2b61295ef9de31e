package kamiroda.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Writes the event table. Everything runs on a connection of its own and commits by itself, whatever transaction its caller is in: an event is
 * stored when {@link #insert} returns.
 */
class EventInserts {
    private static final String COLUMNS = EventTable.COLUMNS.substring("global_index, ".length());

    private final DataSource dataSource;
    private final EventTable table;

    EventInserts(DataSource dataSource, EventTable table) {
        this.dataSource = dataSource;
        this.table = table;
    }

    /** Stores all rows or none. */
    void insert(List<EventRow> rows) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, rows);
        }
    }

    /**
     * Stores each command's rows, or none of that command's, all with one commit. Answers with the conflict of each, null where its rows are
     * stored; nothing is stored when it throws before the commit.
     */
    List<@Nullable SQLException> insertEach(List<List<EventRow>> commands) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<@Nullable SQLException> conflicts = new ArrayList<>();
                for (List<EventRow> rows : commands) {
                    conflicts.add(conflict(connection, rows));
                }
                connection.commit();
                return conflicts;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Stores rows that bring their index; an index that is taken stays as it is. Waits for whoever is about to take it. */
    void insertGaps(List<Gap> gaps) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            insertGaps(connection, gaps);
        }
    }

    /** Stores a row for a long run of indexes while nobody can be about to take one of them; no row if somebody has. */
    void insertGapAlone(Gap gap) throws SQLException {
        table.readSettled(gap.first(), gap.last()); // who has begun to write there ends first, while all others go on
        try (Connection connection = dataSource.getConnection();
                Statement alone = connection.createStatement()) {
            alone.execute("SET SESSION lock_wait_timeout = 2");
            try {
                alone.execute("LOCK TABLES domain_event WRITE");
                if (!alone.executeQuery("SELECT 1 FROM domain_event WHERE global_index BETWEEN " + gap.first() + " AND " + gap.last() + " LIMIT 1")
                        .next()) {
                    insertGaps(connection, List.of(gap));
                }
            } finally {
                alone.execute("UNLOCK TABLES");
                alone.execute("SET SESSION lock_wait_timeout = DEFAULT");
            }
        }
    }

    private static @Nullable SQLException conflict(Connection connection, List<EventRow> rows) throws SQLException {
        try {
            insert(connection, rows);
            return null;
        } catch (SQLException e) {
            if (Failures.isConflict(e)) {
                return e;
            }
            throw e;
        }
    }

    private static void insert(Connection connection, List<EventRow> rows) throws SQLException {
        String values = String.join(",", Collections.nCopies(rows.size(), "(?,?,?,?,?,?,?,?,?)"));
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO domain_event (" + COLUMNS + ") VALUES " + values)) {
            int index = 0;
            for (EventRow row : rows) {
                index = bind(statement, index, row);
            }
            statement.executeUpdate();
        }
    }

    private static void insertGaps(Connection connection, List<Gap> gaps) throws SQLException {
        String values = String.join(",", Collections.nCopies(gaps.size(), "(?,?,?,?,?,?,?,?,?,?)"));
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT IGNORE INTO domain_event (" + EventTable.COLUMNS + ") VALUES " + values)) {
            int index = 0;
            for (Gap gap : gaps) {
                statement.setLong(++index, gap.first());
                index = bind(statement, index, gap.row());
            }
            statement.executeUpdate();
        }
    }

    private static int bind(PreparedStatement statement, int index, EventRow row) throws SQLException {
        int next = index;
        statement.setString(++next, row.aggregateIdentifier());
        statement.setLong(++next, row.sequenceNumber());
        statement.setString(++next, row.type());
        statement.setString(++next, row.eventIdentifier());
        statement.setString(++next, row.timeStamp());
        statement.setString(++next, row.payloadType());
        statement.setString(++next, row.payloadRevision());
        statement.setBytes(++next, row.payload());
        statement.setBytes(++next, row.metaData());
        return next;
    }
}
