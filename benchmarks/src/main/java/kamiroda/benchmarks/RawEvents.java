package kamiroda.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

import kamiroda.benchmarks.house.House;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeId;

/** What storing a like costs when nobody thinks: a row of the same bytes in a table of the same shape and size, one commit each. */
final class RawEvents {
    private static final String INSERT = "INSERT INTO raw_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data) VALUES (?,?,?,?,?,?,?,?,?)";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private RawEvents() {}

    /** Makes the table: a copy of the events. */
    static void prepare(House house) throws SQLException {
        try (Connection connection = house.connection(); Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS raw_event");
            statement.execute("CREATE TABLE raw_event LIKE domain_event");
            statement.execute("INSERT INTO raw_event SELECT * FROM domain_event");
        }
    }

    static void drop(House house) throws SQLException {
        try (Connection connection = house.connection(); Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE raw_event");
        }
    }

    static Leg.Step inserting(House house, MetaData metaData) throws SQLException {
        Serializer serializer = house.bean(Serializer.class);
        PreparedStatement insert = house.connection().prepareStatement(INSERT);
        byte[] meta = serializer.serialize(metaData, byte[].class).getData();
        byte[] payload = serializer.serialize(like(), byte[].class).getData();
        return () -> {
            int number = NUMBERS.incrementAndGet();
            insert.setString(1, "like:" + number % 10_000 + ":" + (2_000_000 + number));
            insert.setLong(2, 0);
            insert.setString(3, "Like");
            insert.setString(4, UUID.randomUUID().toString());
            insert.setString(5, DateTimeUtils.formatInstant(Instant.now()));
            insert.setString(6, "ArtworkLiked");
            insert.setString(7, "1");
            insert.setBytes(8, payload);
            insert.setBytes(9, meta);
            insert.executeUpdate();
        };
    }

    private static ArtworkLiked like() {
        return new ArtworkLiked(new LikeId(100_000), new ArtworkId(5_000), new AccountId(1_000_000), Instant.parse("2026-11-22T12:34:56.123456Z"));
    }
}
