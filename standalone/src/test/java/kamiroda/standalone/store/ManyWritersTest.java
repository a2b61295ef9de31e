package kamiroda.standalone.store;

import static kamiroda.standalone.Eventually.meanwhile;
import static kamiroda.standalone.TestStore.all;
import static kamiroda.standalone.TestStore.event;
import static kamiroda.standalone.TestStore.names;
import static kamiroda.standalone.TestStore.readAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mysql.cj.jdbc.exceptions.MySQLTransactionRollbackException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kamiroda.command.store.MySqlEventStorageEngine;
import kamiroda.standalone.TestStore;

class ManyWritersTest {
    private static final int ROUNDS = 60;

    private final TestStore store = TestStore.fresh();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_acknowledged_event_is_read_once_by_every_reader_whatever_is_rolled_back_beside_it() {
        var replicas = List.of(store.engine(), store.engine());
        var acknowledged = Collections.synchronizedList(new ArrayList<String>());
        var written = new AtomicBoolean();
        var readers = replicas.stream().map(replica -> meanwhile(() -> follow(replica, written))).toList();
        var writers = new ArrayList<CompletableFuture<?>>();
        for (var i = 0; i < 4; i++) {
            var number = i;
            writers.add(meanwhile(() -> append(replicas.get(number % 2), "engine:" + number, acknowledged)));
            writers.add(meanwhile(() -> insertOrNot("raw:" + number, acknowledged)));
        }
        for (var jump = 1; jump <= 3; jump++) {
            store.jumpTo(jump * 1_000_000L);
        }
        writers.forEach(CompletableFuture::join);
        written.set(true);
        for (var reader : readers) {
            var read = reader.join();
            assertThat(names(read)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertInOrder(read);
        }
        assertThat(acknowledged).hasSizeGreaterThan(4 * 2 * ROUNDS);
    }

    @Test
    void of_thirty_two_appends_in_a_group_only_those_in_conflict_fail_and_each_is_all_or_nothing() throws Exception {
        var engine = store.engine();
        for (var i = 0; i < 8; i++) {
            for (var round = 0; round < 20; round++) {
                engine.appendEvents(event("taken:" + i, 3 * round + 1));
            }
        }
        var together = new CyclicBarrier(32);
        var results = new ArrayList<CompletableFuture<Class<?>>>();
        for (var i = 0; i < 32; i++) {
            var aggregate = i < 8 ? "taken:" + i : "free:" + i;
            results.add(meanwhile(() -> {
                for (var round = 0; round < 20; round++) {
                    together.await();
                    var result = result(engine, aggregate, 3 * round);
                    if (aggregate.startsWith("free") != (result == Void.class)) {
                        return result;
                    }
                }
                return Void.class;
            }));
        }
        assertThat(results.stream().map(CompletableFuture::join)).containsOnly(Void.class);
        var counts = new HashMap<String, Integer>();
        all(engine).forEach(name -> counts.merge(name.replaceFirst("-\\d+$", ""), 1, Integer::sum));
        counts.forEach((aggregate, count) -> assertThat(count).as(aggregate).isEqualTo(aggregate.startsWith("free") ? 60 : 20));
    }

    @Test
    void of_two_replicas_that_race_for_every_number_of_a_stream_one_wins_each_time() {
        var wins = new ArrayList<CompletableFuture<Integer>>();
        for (var i = 0; i < 2; i++) {
            var engine = store.engine();
            wins.add(meanwhile(() -> {
                var won = 0;
                for (var number = 0; number < 200; number++) {
                    won += result(engine, "tag:1", number) == Void.class ? 1 : 0;
                }
                return won;
            }));
        }
        var won = wins.stream().mapToInt(CompletableFuture::join).sum();
        assertThat(all(store.engine())).doesNotHaveDuplicates().hasSize(3 * won);
    }

    /** Three events of one command; the second and third of a conflicting one would have been free. */
    private static Class<?> result(MySqlEventStorageEngine engine, String aggregate, int first) {
        try {
            engine.appendEvents(event(aggregate, first), event(aggregate, first + 1), event(aggregate, first + 2));
            return Void.class;
        } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
            return ConcurrencyException.class;
        }
    }

    private static boolean append(MySqlEventStorageEngine engine, String aggregate, List<String> acknowledged) {
        for (var number = 0; number < 2 * ROUNDS; number += 2) {
            engine.appendEvents(event(aggregate, number), event(aggregate, number + 1));
            acknowledged.addAll(List.of(aggregate + "-" + number, aggregate + "-" + (number + 1)));
        }
        return true;
    }

    private boolean insertOrNot(String aggregate, List<String> acknowledged) throws SQLException {
        var random = new Random(aggregate.hashCode());
        try (var connection = store.slowTransaction()) {
            for (var number = 0; number < ROUNDS; ) {
                try {
                    TestStore.insert(connection, aggregate, number);
                    if (random.nextInt(3) == 0) {
                        connection.rollback();
                        continue;
                    }
                    connection.commit();
                    acknowledged.add(aggregate + "-" + number++);
                } catch (SQLIntegrityConstraintViolationException | MySQLTransactionRollbackException refused) {
                    connection.rollback(); // a reader has closed the index: the next try gets another
                }
            }
        }
        return true;
    }

    private static List<TrackedEventMessage<?>> follow(MySqlEventStorageEngine engine, AtomicBoolean written) {
        var read = new ArrayList<TrackedEventMessage<?>>();
        while (true) {
            var last = written.get();
            var news = readAfter(engine, read.isEmpty() ? 0 : read.getLast().trackingToken().position().orElseThrow());
            read.addAll(news);
            if (last && news.isEmpty()) {
                return read;
            }
        }
    }

    private static void assertInOrder(List<TrackedEventMessage<?>> read) {
        var seen = new HashMap<String, Long>();
        var positions = new HashSet<Long>();
        for (var message : read) {
            var event = (DomainEventMessage<?>) message;
            assertThat(event.getSequenceNumber()).isEqualTo(seen.merge(event.getAggregateIdentifier(), 0L, (before, _) -> before + 1));
            assertThat(positions.add(message.trackingToken().position().orElseThrow())).isTrue();
        }
    }
}
