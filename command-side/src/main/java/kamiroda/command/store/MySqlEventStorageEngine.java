package kamiroda.command.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The event store on MySQL or MariaDB. Its tokens are plain positions: every event up to a token's position has been read, because
 * reading stops at a missing index until {@link GapCloser} has settled it.
 */
public class MySqlEventStorageEngine extends BatchingEventStorageEngine {
    private static final int BATCH = 1000;
    private static final Duration DEADLOCKS_PASS = Duration.ofSeconds(1);

    private final EventTable table;
    private final GapCloser gaps;
    private final GroupAppender appender;
    private final Duration patience;

    /** Reads and appends through connections of {@code dataSource}; goes on trying for {@code patience} while it does not answer. */
    public MySqlEventStorageEngine(DataSource dataSource, Serializer serializer, EventUpcaster upcasters, Duration patience) {
        super(new Settings(serializer, upcasters));
        table = new EventTable(dataSource);
        EventInserts inserts = new EventInserts(dataSource, table);
        gaps = new GapCloser(inserts);
        appender = new GroupAppender(inserts, table, patience);
        this.patience = patience;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            appender.append(events.stream().map(event -> EventRow.of((DomainEventMessage<?>) event, serializer)).toList());
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return answer(() -> table.readStream(aggregateIdentifier, firstSequenceNumber, batchSize), patience).stream()
                .map(EventRow::entry)
                .toList();
    }

    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false; // a batch that is not full was the last
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken lastToken, boolean mayBlock) {
        long position = lastToken == null ? 0 : Math.max(0, lastToken.position().orElseThrow()); // the first index is 1
        return Stream.iterate(read(position), Objects::nonNull, batch -> batch.isLast ? null : read(batch.through))
                .flatMap(batch -> batch.events.stream().map(EventRow::tracked));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        throw new UnsupportedOperationException("events are read by readEventData, which knows a last batch when it sees it");
    }

    private Batch read(long after) {
        List<EventRow> rows = answer(() -> table.readAfter(after, BATCH));
        List<EventRow> settled = Settled.prefix(after, rows);
        List<EventRow> events = settled.stream().filter(row -> !Gap.isGap(row)).toList();
        boolean all = settled.size() == rows.size();
        if (!all && events.isEmpty()) { // what can be read is read before anybody waits for a writer
            close(Settled.gaps(after, rows));
        }
        return new Batch(events, settled.isEmpty() ? after : Gap.through(settled.getLast()), all && rows.size() < BATCH);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        String select = "SELECT COALESCE(MAX(sequence_number), -1) FROM domain_event WHERE aggregate_identifier = ?";
        return Optional.of(answer(() -> table.number(select, aggregateIdentifier))).filter(last -> last >= 0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return token("SELECT global_index FROM domain_event WHERE type <> 'gap' ORDER BY global_index DESC LIMIT 1");
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return token(
                "SELECT COALESCE(MIN(global_index) - 1, (SELECT MAX(global_index) FROM domain_event)) FROM domain_event WHERE time_stamp >= ?",
                DateTimeUtils.formatInstant(time));
    }

    /** Streams are short here: no snapshot is kept, and none is missed. */
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {}

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    private TrackingToken token(String select, Object... arguments) {
        return new GlobalSequenceTrackingToken(answer(() -> table.number(select, arguments)));
    }

    private void close(List<Gap> missing) {
        answer(() -> {
            gaps.close(missing);
            return true;
        }, DEADLOCKS_PASS);
    }

    /** For readers who come again by themselves. */
    private static <T> T answer(Statement<T> statement) {
        return answer(statement, Duration.ZERO);
    }

    private static <T> T answer(Statement<T> statement, Duration patience) {
        Patience left = new Patience(patience);
        while (true) {
            try {
                return statement.run();
            } catch (SQLException e) {
                if (!Failures.mayPass(e) || !left.toTryAgain()) {
                    throw new EventStoreException("The event store did not answer: " + e.getMessage(), e);
                }
            }
        }
    }

    private interface Statement<T> {
        T run() throws SQLException;
    }

    /** @param through the index up to which all is settled */
    private record Batch(List<EventRow> events, long through, boolean isLast) {}

    private static final class Settings extends Builder {
        Settings(Serializer serializer, EventUpcaster upcasters) {
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            upcasterChain(upcasters);
            batchSize(BATCH);
        }
    }
}
