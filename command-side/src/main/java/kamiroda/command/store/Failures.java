package kamiroda.command.store;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.regex.Pattern;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What a refused statement means. */
final class Failures {
    private static final int DUPLICATE = 1062;
    /** The last thing the message quotes is the key; before it stands a value, which may say PRIMARY as well. */
    private static final Pattern INDEX_TAKEN = Pattern.compile("['.]PRIMARY'[^']*$");

    private Failures() {}

    /** Whether the same statement may succeed a moment later: deadlocks, lost or killed connections, an index that a reader has closed. */
    static boolean mayPass(SQLException e) {
        return e instanceof SQLTransientException && e.getErrorCode() != DUPLICATE
                || e instanceof SQLRecoverableException
                || state(e).startsWith("08")
                || state(e).startsWith("40")
                || state(e).startsWith("70")
                || e.getErrorCode() == DUPLICATE && INDEX_TAKEN.matcher(e.getMessage()).find();
    }

    /** Whether another event has the same place in its stream, or the same identifier. */
    static boolean isConflict(SQLException e) {
        return e.getErrorCode() == DUPLICATE && !mayPass(e);
    }

    static RuntimeException translated(SQLException e, EventRow row) {
        if (e.getErrorCode() != DUPLICATE) {
            return new EventStoreException("Cannot store an event of " + row.aggregateIdentifier() + ": " + e.getMessage(), e);
        }
        String sentence = "Somebody else was faster: " + row.aggregateIdentifier() + " has an event " + row.sequenceNumber() + " already";
        return row.sequenceNumber() == 0 ? new AggregateStreamCreationException(sentence, e) : new ConcurrencyException(sentence, e);
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }
}
