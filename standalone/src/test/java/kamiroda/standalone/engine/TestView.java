package kamiroda.standalone.engine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.command.store.MySqlEventStorageEngine;
import kamiroda.query.log.EventLog;
import kamiroda.query.log.StoredEventLog;
import kamiroda.query.mysql.MySqlViewStore;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.DeadLetters.DeadLetter;
import kamiroda.query.projection.Mender;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.Tokens;
import kamiroda.query.projection.View;
import kamiroda.query.projection.ViewStore;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.standalone.TestStore;

/** A store, a view of it, and the engine between them. */
final class TestView implements AutoCloseable {
    static final String NAME = "log";

    final TestStore store = TestStore.fresh();
    final MySqlEventStorageEngine engine = store.engine();
    final EmbeddedEventStore bus = EmbeddedEventStore.builder().storageEngine(engine).build();
    final LogProjection projection = new LogProjection();
    final ViewStore rows = new MySqlViewStore(new JdbcTemplate(store.pool()), name -> name);
    final DeadLetters letters = new DeadLetters(store.sql(), Clock.systemUTC());
    private String token = NAME;

    TestView() {
        store.sql().sql("CREATE TABLE logged (number INT PRIMARY KEY, likes TEXT NOT NULL) COLLATE utf8mb4_bin").update();
    }

    Projector projector() {
        return projector(rows, new StoredEventLog(engine, bus));
    }

    Projector projector(ViewStore kept, EventLog log) {
        return projector(store, kept, log);
    }

    /** One whose token is moved by another way to the database. */
    Projector projector(TestStore way, ViewStore kept, EventLog log) {
        var jdbc = JdbcClient.create(way.pool());
        var view = new View(NAME, kept, List.of(projection));
        token = view.token();
        new Tokens(store.sql()).begin(token, -1, 0);
        return new Projector(view, log, new Tokens(jdbc), new DeadLetters(jdbc, Clock.systemUTC()), transaction(way));
    }

    Mender mender() {
        return mender(rows, new StoredEventLog(engine, bus));
    }

    Mender mender(ViewStore kept, EventLog log) {
        return new Mender(new View(NAME, kept, List.of(projection)), log, new Tokens(store.sql()), letters, transaction(store));
    }

    private static TransactionTemplate transaction(TestStore way) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(way.pool()));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return transaction;
    }

    void like(String sequence, long number, int artwork, int like) {
        engine.appendEvents(TestStore.event(sequence, number, liked(artwork, like)));
    }

    static LikeEvent liked(int artwork, int like) {
        return new ArtworkLiked(new LikeId(like), new ArtworkId(artwork), new AccountId(1), TestStore.MONDAY);
    }

    static LikeEvent unliked(int artwork, int like) {
        return new ArtworkUnliked(new LikeId(like), new ArtworkId(artwork), new AccountId(1), TestStore.MONDAY);
    }

    /** What each artwork's row says. */
    Map<Integer, String> view() {
        var view = new TreeMap<Integer, String>();
        store.sql().sql("SELECT number, likes FROM logged").query(row -> {
            view.put(row.getInt(1), row.getString(2));
        });
        return view;
    }

    List<Long> waiting() {
        return letters.of(token).stream().map(DeadLetter::position).toList();
    }

    long token() {
        return store.sql().sql("SELECT position FROM projection_token").query(Long.class).single();
    }

    /** Until there is nothing more. */
    static void catchUp(Projector projector) {
        while (projector.advance().more()) {
            // on
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
