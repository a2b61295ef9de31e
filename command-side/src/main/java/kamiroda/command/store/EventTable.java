package kamiroda.command.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/**
 * The statements on the event table. Each runs on a connection of its own and commits by itself, whatever transaction its caller
 * is in: an event is stored when {@link #insert} returns, and a reader never looks through an old snapshot.
 */
class EventTable {
    private static final String COLUMNS = "global_index, aggregate_identifier, sequence_number, type, event_identifier, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data";

    private final DataSource dataSource;

    EventTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Stores all rows or none. */
    void insert(List<EventRow> rows) throws SQLException {
        String values = String.join(",", Collections.nCopies(rows.size(), "(?,?,?,?,?,?,?,?,?)"));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO domain_event (" + COLUMNS.substring("global_index, ".length()) + ") VALUES " + values)) {
            int index = 0;
            for (EventRow row : rows) {
                index = bind(statement, index, row);
            }
            statement.executeUpdate();
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
        readSettled(gap.first(), gap.last()); // who has begun to write there ends first, while all others go on
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

    List<EventRow> readAfter(long globalIndex, int most) throws SQLException {
        return query("WHERE global_index > ? ORDER BY global_index LIMIT ?", globalIndex, most);
    }

    /** What stands between two indexes, once everyone who was writing there has ended. */
    List<EventRow> readSettled(long first, long last) throws SQLException {
        return query("WHERE global_index BETWEEN ? AND ? LIMIT 1 LOCK IN SHARE MODE", first, last);
    }

    List<EventRow> readStream(String aggregateIdentifier, long firstSequenceNumber, int most) throws SQLException {
        return query(
                "WHERE aggregate_identifier = ? AND sequence_number >= ? ORDER BY sequence_number LIMIT ?",
                aggregateIdentifier,
                firstSequenceNumber,
                most);
    }

    Set<String> existing(Collection<String> eventIdentifiers) throws SQLException {
        String marks = eventIdentifiers.stream().map(_ -> "?").collect(joining(","));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT event_identifier FROM domain_event WHERE event_identifier IN (" + marks + ")")) {
            bindAll(statement, eventIdentifiers.toArray());
            Set<String> found = new HashSet<>();
            for (ResultSet rows = statement.executeQuery(); rows.next(); ) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** A number the table answers with, 0 when it has no answer. */
    long number(String select, Object... arguments) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            bindAll(statement, arguments);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private List<EventRow> query(String condition, Object... arguments) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT " + COLUMNS + " FROM domain_event " + condition)) {
            bindAll(statement, arguments);
            List<EventRow> events = new ArrayList<>();
            for (ResultSet rows = statement.executeQuery(); rows.next(); ) {
                events.add(row(rows));
            }
            return events;
        }
    }

    private static void insertGaps(Connection connection, List<Gap> gaps) throws SQLException {
        String values = String.join(",", Collections.nCopies(gaps.size(), "(?,?,?,?,?,?,?,?,?,?)"));
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT IGNORE INTO domain_event (" + COLUMNS + ") VALUES " + values)) {
            int index = 0;
            for (Gap gap : gaps) {
                statement.setLong(++index, gap.first());
                index = bind(statement, index, gap.row());
            }
            statement.executeUpdate();
        }
    }

    private static EventRow row(ResultSet rows) throws SQLException {
        return new EventRow(
                rows.getLong(1),
                rows.getString(2),
                rows.getLong(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getString(8),
                rows.getBytes(9),
                rows.getBytes(10));
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

    private static void bindAll(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
