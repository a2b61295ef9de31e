package kamiroda.command.store;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Reads the event table. Each statement runs on a connection of its own, whatever transaction its caller is in: a reader never looks through
 * an old snapshot.
 */
class EventTable {
    static final String COLUMNS = "global_index, aggregate_identifier, sequence_number, type, event_identifier, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data";

    private final DataSource dataSource;

    EventTable(DataSource dataSource) {
        this.dataSource = dataSource;
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

    private static void bindAll(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
