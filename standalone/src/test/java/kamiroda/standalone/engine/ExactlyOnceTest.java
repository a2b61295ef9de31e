package kamiroda.standalone.engine;

import static kamiroda.standalone.Eventually.meanwhile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

import kamiroda.query.follow.Follower;
import kamiroda.query.log.StoredEventLog;
import kamiroda.query.projection.ViewStore;
import kamiroda.standalone.CuttingProxy;
import kamiroda.standalone.CuttingProxy.Cut;

class ExactlyOnceTest {
    private final TestView view = new TestView();

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void what_fails_between_the_fold_and_the_token_is_applied_once() {
        view.like("a", 0, 1, 1);
        view.like("a", 1, 1, 2);
        var projector = view.projector(failing(1, new DataAccessResourceFailureException("the connection is gone")), log());
        assertThatThrownBy(projector::advance).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(view.view()).isEmpty();
        TestView.catchUp(projector);
        assertThat(view.view()).isEqualTo(Map.of(1, "1 2"));
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_breaks_in_the_batch_leaves_nothing_doubled_or_lost(Cut cut) throws Exception {
        try (var proxy = CuttingProxy.before(view.store.url()); var way = view.store.by(proxy.through(view.store.url()))) {
            for (var statement : List.of("INSERT INTO logged", "UPDATE projection_token", "COMMIT")) {
                var like = view.view().values().stream().mapToInt(it -> it.split(" ").length).sum() + 1;
                view.like("a", like - 1, 1, like);
                var projector = view.projector(way, new kamiroda.query.mysql.MySqlViewStore(new org.springframework.jdbc.core.JdbcTemplate(way.pool()), name -> name), log());
                proxy.cut(statement, cut, 1);
                try (var follower = new Follower("cut", projector, Duration.ofMillis(50), Duration.ZERO)) {
                    assertThat(follower.await(like, Duration.ofMinutes(1))).isTrue();
                }
                assertThat(proxy.cutsLeft()).isZero();
                assertThat(view.view()).isEqualTo(Map.of(1, String.join(" ", IntStream.rangeClosed(1, like).mapToObj(String::valueOf).toList())));
            }
            assertThat(view.waiting()).isEmpty();
        }
    }

    @Test
    void replicas_share_the_work_and_apply_each_event_once() {
        var appending = meanwhile(() -> {
            for (var i = 1; i <= 300; i++) {
                view.like("a", i - 1, 1, i);
            }
            return true;
        });
        try (var one = new Follower("one", view.projector(), Duration.ofMillis(5), Duration.ZERO); var other = new Follower("other", view.projector(), Duration.ofMillis(5), Duration.ZERO)) {
            assertThat(one.await(300, Duration.ofMinutes(1))).isTrue();
            assertThat(other.await(300, Duration.ofMinutes(1))).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(appending.join()).isTrue();
        assertThat(view.view().get(1)).isEqualTo(String.join(" ", IntStream.rangeClosed(1, 300).mapToObj(String::valueOf).toList()));
    }

    @Test
    void a_missing_table_is_waited_for_and_puts_nothing_aside() {
        view.like("a", 0, 1, 1);
        view.store.sql().sql("RENAME TABLE logged TO elsewhere").update();
        assertThatThrownBy(() -> view.projector().advance()).isInstanceOf(DataAccessException.class);
        assertThat(view.waiting()).isEmpty();
        view.store.sql().sql("RENAME TABLE elsewhere TO logged").update();
        TestView.catchUp(view.projector());
        assertThat(view.view()).isEqualTo(Map.of(1, "1"));
    }

    @Test
    void a_database_that_is_away_is_waited_for_and_puts_nothing_aside() throws Exception {
        try (var proxy = CuttingProxy.before(view.store.url()); var way = view.store.by(proxy.through(view.store.url()))) {
            var log = new StoredEventLog(way.engine(), view.bus);
            try (var follower = new Follower("away", view.projector(way, view.rows, log), Duration.ofMillis(50), Duration.ZERO)) {
                proxy.goDown();
                view.like("a", 0, 1, 1);
                assertThat(follower.await(1, Duration.ofSeconds(3))).isFalse();
                proxy.comeBack();
                assertThat(follower.await(1, Duration.ofMinutes(1))).isTrue();
            }
        }
        assertThat(view.view()).isEqualTo(Map.of(1, "1"));
        assertThat(view.waiting()).isEmpty();
    }

    @Test
    void a_follower_outlives_an_error() throws Exception {
        view.like("a", 0, 1, 1);
        try (var follower = new Follower("error", view.projector(failing(1, new NoClassDefFoundError("half a deployment")), log()), Duration.ofMillis(50), Duration.ZERO)) {
            assertThat(follower.await(1, Duration.ofMinutes(1))).isTrue();
        }
        assertThat(view.view()).isEqualTo(Map.of(1, "1"));
    }

    private StoredEventLog log() {
        return new StoredEventLog(view.engine, view.bus);
    }

    /** Keeps rows, and fails that often when it has. */
    private ViewStore failing(int times, Throwable failure) {
        var left = new AtomicInteger(times);
        return new ViewStore() {
            @Override
            public <R> Map<List<Integer>, Kept<R>> load(Class<R> rowType, Collection<List<Integer>> keys) {
                return view.rows.load(rowType, keys);
            }

            @Override
            public <R> void save(Class<R> rowType, Map<List<Integer>, @Nullable R> rows, long position) {
                view.rows.save(rowType, rows, position);
                if (left.getAndDecrement() > 0) {
                    ExactlyOnceTest.<RuntimeException>raise(failure);
                }
            }

            @Override
            public <R> void scan(Class<R> rowType, BiConsumer<List<Integer>, Kept<R>> rows) {
                view.rows.scan(rowType, rows);
            }
        };
    }

    @SuppressWarnings("unchecked") // an error or a runtime exception
    private static <T extends Throwable> void raise(Throwable failure) throws T {
        throw (T) failure;
    }
}
