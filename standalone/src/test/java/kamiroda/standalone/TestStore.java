package kamiroda.standalone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

import kamiroda.command.store.MySqlEventStorageEngine;
import kamiroda.shared.kernel.EventSerializer;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagId;

/** The tables of a gallery in a database of their own, the engine on them, and ways behind its back. */
public final class TestStore implements AutoCloseable {
    public static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    private final String url;
    private final HikariDataSource pool;

    private TestStore(String url, int connections) {
        this.url = url;
        this.pool = pool(url, connections);
    }

    public static TestStore fresh() {
        var url = TestServers.freshMysqlUrl();
        Flyway.configure().dataSource(url, null, null).locations("classpath:db/events", "classpath:db/views").load().migrate();
        return new TestStore(url, 20);
    }

    /** The same database by another way, as of another replica. */
    public TestStore by(String otherUrl) {
        return new TestStore(otherUrl, 20);
    }

    public static HikariDataSource pool(String url, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(2000);
        config.setInitializationFailTimeout(-1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    public String url() {
        return url;
    }

    public HikariDataSource pool() {
        return pool;
    }

    public JdbcClient sql() {
        return JdbcClient.create(pool);
    }

    public MySqlEventStorageEngine engine() {
        return engine(Duration.ofMinutes(1));
    }

    public MySqlEventStorageEngine engine(Duration patience) {
        return new MySqlEventStorageEngine(pool, new EventSerializer(), new EventUpcasterChain(), patience);
    }

    /** A connection outside the pool, in a transaction that somebody holds open. */
    public Connection slowTransaction() throws SQLException {
        var connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** Stores what an engine would, on that connection. */
    public static void insert(Connection connection, String aggregate, long sequenceNumber) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO domain_event (aggregate_identifier, sequence_number, type, event_identifier,"
            + " time_stamp, payload_type, payload_revision, payload, meta_data) VALUES (?, ?, 'Tag', UUID(), '2026-01-05T09:00:00.000Z', 'TagCoined', '1',"
            + " '{\"tagId\":1,\"name\":\"x\",\"canonicalName\":\"x\",\"at\":\"2026-01-05T09:00:00Z\"}', '{}')")) {
            statement.setString(1, aggregate);
            statement.setLong(2, sequenceNumber);
            statement.executeUpdate();
        }
    }

    /** How many statements that begin so are being run on this database. */
    public long running(String statement) {
        return sql().sql("SHOW FULL PROCESSLIST").query((row, _) -> String.valueOf(row.getString("db")) + " " + row.getString("Info")).list().stream()
            .filter(it -> it.startsWith(pool.getJdbcUrl().replaceFirst("^jdbc:mysql://[^/]+/([^?]*).*", "$1") + " " + statement)).count();
    }

    public void jumpTo(long index) {
        sql().sql("ALTER TABLE domain_event AUTO_INCREMENT = " + index).update();
    }

    public static DomainEventMessage<?> event(String aggregate, long sequenceNumber) {
        return event(aggregate, sequenceNumber, aggregate.length() > 50 ? "long" : aggregate);
    }

    public static DomainEventMessage<?> event(String aggregate, long sequenceNumber, String text) {
        return event(aggregate, sequenceNumber, new TagCoined(new TagId(1), text, text, MONDAY));
    }

    public static DomainEventMessage<?> event(String aggregate, long sequenceNumber, Object payload) {
        return new GenericDomainEventMessage<>("Tag", aggregate, sequenceNumber, payload);
    }

    public static List<? extends TrackedEventMessage<?>> readAfter(MySqlEventStorageEngine engine, long position) {
        try (var events = engine.readEvents(new GlobalSequenceTrackingToken(position), false)) {
            return events.toList();
        }
    }

    /** All events as {@code aggregate-sequenceNumber}. */
    public static List<String> names(List<? extends TrackedEventMessage<?>> events) {
        return events.stream().map(it -> (DomainEventMessage<?>) it).map(it -> it.getAggregateIdentifier() + "-" + it.getSequenceNumber()).toList();
    }

    public static List<String> all(MySqlEventStorageEngine engine) {
        return names(readAfter(engine, 0));
    }

    @Override
    public void close() {
        pool.close();
    }
}
