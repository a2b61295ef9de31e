package kamiroda.standalone.engine;

import static kamiroda.standalone.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.StreamableMessageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kamiroda.query.follow.Follower;
import kamiroda.query.log.Recorded;
import kamiroda.query.log.ServerEventLog;

/** The log of a server that pushes, with Axon's own embedded store in the server's place. */
class ServerLogTest {
    private final TestView view = new TestView();

    @AfterEach
    void close() {
        view.close();
        view.bus.shutDown();
    }

    @Test
    void it_reads_on_where_it_stopped_and_again_where_it_is_told() {
        try (var log = new ServerEventLog(view.bus)) {
            assertThat(log.head()).isLessThanOrEqualTo(0);
            likes(1, 250);
            assertThat(log.head()).isEqualTo(250);
            assertThat(positions(log, -1, 250)).containsExactlyElementsOf(range(1, 250));
            assertThat(positions(log, 100, 250)).containsExactlyElementsOf(range(101, 250));
            likes(251, 260);
            assertThat(positions(log, 250, 260)).containsExactlyElementsOf(range(251, 260));
            assertThat(log.readAfter(260, 10)).isEmpty();
            assertThat(log.readAfter(7, 1)).extracting(Recorded::position).containsExactly(8L);
        }
    }

    @Test
    void a_stream_that_broke_is_opened_again() {
        var broken = new AtomicBoolean();
        try (var log = new ServerEventLog(breaking(broken))) {
            likes(1, 10);
            assertThat(positions(log, -1, 10)).hasSize(10);
            likes(11, 20);
            broken.set(true);
            assertThatThrownBy(() -> log.readAfter(10, 100)).isInstanceOf(EventStoreException.class);
            assertThat(positions(log, 10, 20)).containsExactlyElementsOf(range(11, 20));
        }
    }

    @Test
    void a_view_follows_it_through_poison_and_retry() throws Exception {
        view.projection.poisonous.add(5);
        likes(1, 10);
        try (var log = new ServerEventLog(view.bus)) {
            var projector = view.projector(view.rows, log);
            try (var follower = new Follower("server", projector, Duration.ofMillis(20), Duration.ZERO)) {
                assertThat(follower.await(10, Duration.ofMinutes(1))).isTrue();
                view.projection.poisonous.clear();
                until(() -> view.mender(view.rows, log).retry() == 0);
                likes(11, 12);
                assertThat(follower.await(12, Duration.ofMinutes(1))).isTrue();
            }
        }
        assertThat(view.view()).isEqualTo(Map.of(1, String.join(" ", IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList())));
    }

    private void likes(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(i -> view.like("a", i - 1, 1, i));
    }

    private static List<Long> positions(ServerEventLog log, long after, long last) {
        var positions = new ArrayList<Long>();
        until(() -> {
            log.readAfter(positions.isEmpty() ? after : positions.getLast(), 1000).forEach(event -> positions.add(event.position()));
            return positions.getLast() == last;
        });
        return positions;
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** Streams of which those that are open when it happens break for good, as those of a server that went away do. */
    private StreamableMessageSource<TrackedEventMessage<?>> breaking(AtomicBoolean broken) {
        return new StreamableMessageSource<>() {
            @Override
            public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
                var stream = view.bus.openStream(token);
                var first = !broken.get();
                return (BlockingStream<TrackedEventMessage<?>>) java.lang.reflect.Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {BlockingStream.class}, (_, method, arguments) -> {
                        if (first && broken.get() && !method.getName().equals("close")) {
                            throw new EventStoreException("The connection to the server was lost");
                        }
                        return method.invoke(stream, arguments);
                    });
            }

            @Override
            public TrackingToken createHeadToken() {
                return view.bus.createHeadToken();
            }
        };
    }
}
