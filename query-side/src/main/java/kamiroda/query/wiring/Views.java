package kamiroda.query.wiring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

import kamiroda.query.log.EventLog;
import kamiroda.query.news.Herald;
import kamiroda.query.projection.Follower;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.View;
import kamiroda.shared.kernel.AwaitViews;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;

/** All views of the gallery, kept at the head of the log while the program runs, and the herald of what they show. */
class Views implements SmartLifecycle, Herald.Stage {
    private final Supplier<EventLog> logs;
    private final List<View> views;
    private final Function<View, Function<EventLog, Projector>> projectors;
    private final BiFunction<EventLog, Herald.Stage, Herald> heralds;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final EventLog head;
    private @Nullable Herald herald;

    Views(
            Supplier<EventLog> logs,
            List<View> views,
            Function<View, Function<EventLog, Projector>> projectors,
            BiFunction<EventLog, Herald.Stage, Herald> heralds) {
        this.logs = logs;
        this.views = views;
        this.projectors = projectors;
        this.heralds = heralds;
        this.head = logs.get();
    }

    @QueryHandler
    boolean await(AwaitViews query) throws InterruptedException {
        return await(head.head(), Duration.ofMillis(query.atMostMillis()));
    }

    @QueryHandler
    List<News> soFar(FollowNews query) {
        return List.of();
    }

    @Override
    public long shown() {
        return followers.stream().mapToLong(Follower::reached).min().orElse(Long.MIN_VALUE);
    }

    @Override
    public boolean await(long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (Follower follower : followers) {
            if (!follower.await(position, Duration.ofNanos(deadline - System.nanoTime()))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void start() {
        for (View view : views) {
            EventLog log = logs.get();
            Follower follower = new Follower(view.name(), projectors.apply(view).apply(log));
            followers.add(follower);
            log.onAppend(follower::wake);
        }
        herald = heralds.apply(logs.get(), this);
    }

    @Override
    public void stop() {
        if (herald != null) {
            herald.close(); // first: it waits for the others
        }
        followers.forEach(Follower::close);
        followers.clear();
    }

    @Override
    public boolean isRunning() {
        return !followers.isEmpty();
    }
}
