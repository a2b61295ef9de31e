package kamiroda.standalone.store;

import static kamiroda.standalone.Eventually.meanwhile;
import static kamiroda.standalone.Eventually.until;
import static kamiroda.standalone.TestStore.all;
import static kamiroda.standalone.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kamiroda.standalone.CuttingProxy;
import kamiroda.standalone.CuttingProxy.Cut;
import kamiroda.standalone.TestStore;

/** The network before the database breaks; the database itself is asked past it. */
class LostConnectionsTest {
    private static final String INSERT = "INSERT INTO domain_event";

    private final TestStore store = TestStore.fresh();
    private CuttingProxy proxy;
    private TestStore far;

    @BeforeEach
    void connect() throws IOException {
        proxy = CuttingProxy.before(store.url());
        far = store.by(proxy.through(store.url()));
    }

    @AfterEach
    void close() throws IOException {
        far.close();
        proxy.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_append_whose_outcome_is_lost_is_stored_once_and_succeeds(Cut cut) {
        var engine = far.engine();
        proxy.cut(INSERT, cut, 3);
        engine.appendEvents(event("tag:1", 0), event("tag:1", 1));
        engine.appendEvents(event("tag:1", 2));
        engine.appendEvents(event("tag:2", 0));
        assertThat(proxy.cutsLeft()).isZero();
        assertThat(all(store.engine())).containsExactly("tag:1-0", "tag:1-1", "tag:1-2", "tag:2-0");
    }

    @ParameterizedTest
    @EnumSource
    void a_group_whose_outcome_is_lost_is_stored_once_and_its_conflict_is_told(Cut cut) {
        store.engine().appendEvents(event("taken", 0));
        var engine = far.engine();
        proxy.cut(INSERT, cut, 2);
        var appends = new ArrayList<CompletableFuture<?>>();
        var names = new ArrayList<String>(List.of("taken-0"));
        for (var i = 0; i < 20; i++) {
            var aggregate = "tag:" + i;
            names.add(aggregate + "-0");
            appends.add(meanwhile(() -> {
                engine.appendEvents(event(aggregate, 0));
                return true;
            }));
        }
        assertThatThrownBy(() -> engine.appendEvents(event("taken", 0))).isInstanceOf(AggregateStreamCreationException.class);
        appends.forEach(CompletableFuture::join);
        assertThat(all(store.engine())).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void an_append_outlasts_five_seconds_without_a_database() throws Exception {
        var engine = far.engine();
        engine.appendEvents(event("tag:1", 0));
        proxy.goDown();
        var append = meanwhile(() -> {
            engine.appendEvents(event("tag:1", 1));
            return true;
        });
        var reading = meanwhile(() -> engine.readEvents("tag:1").asStream().count());
        append.completeOnTimeout(false, 5, java.util.concurrent.TimeUnit.SECONDS); // the outage's length, and no append in it
        assertThat(append.join()).isFalse();
        assertThat(all(store.engine())).containsExactly("tag:1-0");
        proxy.comeBack();
        until(() -> all(store.engine()).size() == 2);
        assertThat(reading.join()).isBetween(1L, 2L);
    }

    @Test
    @Timeout(60) // far less than the patience of each, one behind the other
    void without_a_database_for_longer_than_its_patience_everyone_in_line_is_told() {
        var engine = far.engine(Duration.ofSeconds(3));
        engine.appendEvents(event("tag:1", 0));
        proxy.goDown();
        var appends = new ArrayList<CompletableFuture<Boolean>>();
        for (var i = 0; i < 40; i++) {
            var aggregate = "line:" + i;
            appends.add(meanwhile(() -> {
                engine.appendEvents(event(aggregate, 0));
                return true;
            }));
        }
        appends.forEach(append -> assertThatThrownBy(append::join).hasRootCauseInstanceOf(Exception.class)
            .cause().isInstanceOf(EventStoreException.class).hasMessageContaining("line:").hasMessageContaining("store"));
        proxy.comeBack();
        far.engine().appendEvents(event("tag:1", 1));
        assertThat(all(store.engine())).containsExactly("tag:1-0", "tag:1-1");
    }

    @Test
    void reading_a_stream_outlasts_a_broken_connection() {
        var engine = far.engine();
        engine.appendEvents(event("tag:1", 0));
        proxy.cut("SELECT global_index", Cut.BEFORE_THE_ANSWER, 2);
        assertThat(engine.readEvents("tag:1").asStream()).hasSize(1);
        assertThat(proxy.cutsLeft()).isZero();
    }
}
