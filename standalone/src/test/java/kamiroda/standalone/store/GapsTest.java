package kamiroda.standalone.store;

import static kamiroda.standalone.Eventually.meanwhile;
import static kamiroda.standalone.Eventually.until;
import static kamiroda.standalone.TestStore.all;
import static kamiroda.standalone.TestStore.event;
import static kamiroda.standalone.TestStore.names;
import static kamiroda.standalone.TestStore.readAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kamiroda.standalone.TestStore;

class GapsTest {
    private static final String CLOSING = "INSERT IGNORE INTO domain_event";

    private final TestStore store = TestStore.fresh();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void indexes_that_were_rolled_back_are_passed() throws Exception {
        var engine = store.engine();
        for (var i = 0; i < 50; i++) {
            rolledBack("lost:" + i);
            engine.appendEvents(event("tag:" + i, 0));
            rolledBack("lost too:" + i);
        }
        assertThat(all(engine)).hasSize(50).startsWith("tag:0-0", "tag:1-0").endsWith("tag:49-0");
        assertThat(all(store.engine())).hasSize(50); // and closed for good
    }

    @Test
    void a_slow_writer_is_waited_for_and_then_read_in_order() throws Exception {
        var engine = store.engine();
        engine.appendEvents(event("first", 0));
        try (var slow = store.slowTransaction()) {
            TestStore.insert(slow, "slow", 0);
            engine.appendEvents(event("later", 0), event("later", 1));
            assertThat(seenBeforeTheGap()).containsExactly("first-0");
            var reading = meanwhile(() -> names(readAfter(engine, 1)));
            until(() -> store.running(CLOSING) == 1);
            assertThat(reading).isNotDone();
            slow.commit();
            assertThat(reading.join()).containsExactly("slow-0", "later-0", "later-1");
        }
    }

    @Test
    void a_slow_writer_that_rolls_back_holds_nobody_up_afterwards() throws Exception {
        var engine = store.engine();
        try (var slow = store.slowTransaction()) {
            TestStore.insert(slow, "slow", 0);
            engine.appendEvents(event("later", 0));
            var reading = meanwhile(() -> all(engine));
            until(() -> store.running(CLOSING) == 1);
            slow.rollback();
            assertThat(reading.join()).containsExactly("later-0");
        }
    }

    @Test
    void a_writer_slower_than_the_servers_patience_is_met_again() throws Exception {
        var separator = store.url().contains("?") ? "&" : "?";
        try (var hasty = store.by(store.url() + separator + "sessionVariables=innodb_lock_wait_timeout=1"); var slow = store.slowTransaction()) {
            TestStore.insert(slow, "slow", 0);
            hasty.engine().appendEvents(event("later", 0));
            assertThatThrownBy(() -> all(hasty.engine())).isInstanceOf(EventStoreException.class);
            slow.commit();
            assertThat(all(hasty.engine())).containsExactly("slow-0", "later-0");
        }
    }

    @Test
    void a_jump_of_a_million_costs_one_row() {
        var engine = store.engine();
        engine.appendEvents(event("before", 0));
        store.jumpTo(1_000_002);
        engine.appendEvents(event("after", 0));
        store.jumpTo(2_000_000_000_000L);
        engine.appendEvents(event("after", 1));
        assertThat(all(engine)).containsExactly("before-0", "after-0", "after-1");
        assertThat(names(readAfter(engine, 1))).containsExactly("after-0", "after-1");
        assertThat(store.sql().sql("SELECT COUNT(*) FROM domain_event").query(Long.class).single()).isEqualTo(5);
        assertThat(names(readAfter(engine, 500_000))).containsExactly("after-0", "after-1");
        assertThat(all(engine)).hasSize(3);
    }

    @Test
    void an_empty_store_may_begin_anywhere() {
        store.jumpTo(3_000_000);
        store.engine().appendEvents(event("first", 0), event("second", 0));
        assertThat(all(store.engine())).containsExactly("first-0", "second-0");
    }

    @Test
    void a_slow_writer_within_a_jump_is_waited_for() throws Exception {
        var engine = store.engine();
        try (var slow = store.slowTransaction()) {
            store.jumpTo(500_000);
            TestStore.insert(slow, "slow", 0);
            var jumping = meanwhile(() -> slow.createStatement().execute("DO 0"));
            jumping.join();
            insertAt(1_000_000, "later");
            var reading = meanwhile(() -> all(engine));
            until(() -> store.running("SELECT global_index") == 1); // waits in a locking read, while others write on
            engine.appendEvents(event("last", 0));
            slow.commit();
            assertThat(reading.join()).startsWith("slow-0", "later-0");
            assertThat(all(engine)).containsExactly("slow-0", "later-0", "last-0");
        }
    }

    @Test
    void the_head_is_an_event_and_never_a_gap() throws Exception {
        var engine = store.engine();
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        engine.appendEvents(event("tag:1", 0));
        for (var i = 0; i < 30; i++) {
            rolledBack("lost:" + i);
        }
        engine.appendEvents(event("tag:2", 0));
        assertThat(all(engine)).hasSize(2);
        store.sql().sql("DELETE FROM domain_event WHERE aggregate_identifier = 'tag:2'").update(); // leaves a tail of gaps
        assertThat(store.sql().sql("SELECT MAX(global_index) FROM domain_event").query(Long.class).single()).isEqualTo(31);
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(names(readAfter(engine, 1))).isEmpty();
    }

    @Test
    void thousands_of_small_gaps_are_closed_in_few_looks() {
        store.sql().sql("INSERT INTO domain_event SELECT 2 * s.seq, CONCAT('tag:', s.seq), 0, 'Tag', CONCAT('e', s.seq), '2026-01-05T09:00:00.000Z', 'TagCoined', '1',"
            + " '{\"tagId\":1,\"name\":\"x\",\"canonicalName\":\"x\",\"at\":\"2026-01-05T09:00:00Z\"}', '{}'"
            + " FROM (WITH RECURSIVE n AS (SELECT 1 seq UNION ALL SELECT seq + 1 FROM n WHERE seq < 900) SELECT a.seq + 900 * b.seq seq FROM n a, n b WHERE b.seq <= 5) s").update();
        var engine = store.engine();
        var from = store.sql().sql("SELECT MIN(global_index) - 2 FROM domain_event").query(Long.class).single();
        assertThat(readAfter(engine, from)).hasSize(4500);
        assertThat(store.sql().sql("SELECT COUNT(*) FROM domain_event WHERE type = 'gap'").query(Long.class).single()).isEqualTo(4500);
    }

    @Test
    void an_index_that_a_reader_has_closed_is_refused_to_its_writer_who_takes_another() throws Exception {
        var engine = store.engine();
        store.jumpTo(10);
        engine.appendEvents(event("reader saw", 0));
        all(engine);
        assertThatThrownBy(() -> insertAt(5, "too late")).isInstanceOf(Exception.class).hasMessageContaining("PRIMARY");
        // the counter of a dump restored over a log: it gives indexes that are closed already
        store.sql().sql("DELETE FROM domain_event WHERE aggregate_identifier = 'reader saw'").update();
        var events = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            engine.appendEvents(event("tag:" + i, 0));
            events.add("tag:" + i + "-0");
        }
        assertThat(all(engine)).containsExactlyElementsOf(events);
    }

    private Iterable<String> seenBeforeTheGap() {
        try (var events = store.engine().readEvents(new GlobalSequenceTrackingToken(0), false)) {
            return names(events.limit(1).toList());
        }
    }

    private void rolledBack(String aggregate) throws SQLException {
        try (var lost = store.slowTransaction()) {
            TestStore.insert(lost, aggregate, 0);
            lost.rollback();
        }
    }

    private void insertAt(long index, String aggregate) throws SQLException {
        try (Connection connection = store.slowTransaction()) {
            connection.createStatement().execute("SET insert_id = " + index);
            TestStore.insert(connection, aggregate, 0);
            connection.commit();
        }
    }
}
