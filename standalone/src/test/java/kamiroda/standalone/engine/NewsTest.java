package kamiroda.standalone.engine;

import static kamiroda.standalone.Eventually.meanwhile;
import static kamiroda.standalone.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kamiroda.query.follow.Follower;
import kamiroda.query.log.StoredEventLog;
import kamiroda.standalone.TestStore;

class NewsTest {
    private static final Duration NEVER = Duration.ofDays(1);

    private final TestView view = new TestView();

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void a_view_hears_of_events_and_does_not_look_for_them() throws Exception {
        var log = new StoredEventLog(view.engine, view.bus);
        try (var follower = new Follower("news", view.projector(view.rows, log), NEVER, Duration.ZERO)) {
            log.onAppend(follower::wake);
            for (var i = 0; i < 20; i++) {
                publish("a", i, i + 1);
                assertThat(follower.await(i + 1, Duration.ofMinutes(1))).isTrue();
            }
            view.like("b", 0, 2, 99); // by another replica, which tells nobody here
            assertThat(follower.await(21, Duration.ofMillis(300))).isFalse();
            follower.wake();
            assertThat(follower.await(21, Duration.ofMinutes(1))).isTrue();
        }
    }

    @Test
    void events_that_nobody_waits_for_are_gathered_until_somebody_does() throws Exception {
        var log = new StoredEventLog(view.engine, view.bus);
        try (var follower = new Follower("gather", view.projector(view.rows, log), NEVER, NEVER)) {
            log.onAppend(follower::wake);
            for (var i = 0; i < 20; i++) {
                publish("a", i, i + 1);
            }
            assertThat(view.view()).isEmpty();
            assertThat(follower.await(20, Duration.ofMinutes(1))).isTrue();
        }
        assertThat(view.view()).hasSize(1);
    }

    @Test
    void what_another_replica_stored_is_found_by_looking() throws Exception {
        try (var follower = new Follower("look", view.projector(), Duration.ofMillis(100), Duration.ZERO)) {
            view.like("a", 0, 1, 1);
            assertThat(follower.await(1, Duration.ofMinutes(1))).isTrue();
        }
    }

    @Test
    void a_view_reaches_the_head_when_nothing_but_gaps_is_behind_it() throws Exception {
        view.like("a", 0, 1, 1);
        try (var lost = view.store.slowTransaction(); var follower = new Follower("tail", view.projector(), Duration.ofMillis(50), Duration.ZERO)) {
            for (var i = 0; i < 10; i++) {
                TestStore.insert(lost, "lost", i);
            }
            lost.rollback();
            view.like("b", 0, 2, 2);
            assertThat(follower.await(view.engine.createHeadToken().position().orElseThrow(), Duration.ofMinutes(1))).isTrue();
            view.store.sql().sql("DELETE FROM domain_event WHERE aggregate_identifier = 'b'").update();
            assertThat(follower.await(view.engine.createHeadToken().position().orElseThrow(), Duration.ofMinutes(1))).isTrue();
        }
        assertThat(view.view()).isEqualTo(Map.of(1, "1", 2, "2"));
    }

    @Test
    void a_view_waits_for_a_slow_writer_and_then_shows_both_in_order() throws Exception {
        try (var slow = view.store.slowTransaction(); var follower = new Follower("slow", view.projector(), Duration.ofMillis(50), Duration.ZERO)) {
            TestStore.insert(slow, "slow", 0);
            view.like("a", 0, 1, 1);
            var shown = meanwhile(() -> follower.await(2, Duration.ofMinutes(1)));
            until(() -> view.store.running("INSERT IGNORE INTO domain_event") == 1);
            assertThat(view.view()).isEmpty();
            slow.commit();
            assertThat(shown.join()).isTrue();
        }
        assertThat(view.token()).isEqualTo(2);
        assertThat(view.view()).isEqualTo(Map.of(1, "1"));
    }

    private void publish(String sequence, long number, int like) {
        var unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a command"));
        view.bus.publish(TestStore.event(sequence, number, TestView.liked(1, like)));
        unit.commit();
    }
}
