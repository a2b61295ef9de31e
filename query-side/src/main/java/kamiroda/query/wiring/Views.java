package kamiroda.query.wiring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.SmartLifecycle;

import kamiroda.query.log.EventLog;
import kamiroda.query.projection.Follower;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.View;
import kamiroda.shared.kernel.AwaitViews;

/** All views of the gallery, kept at the head of the log while the program runs. */
class Views implements SmartLifecycle {
    private final Supplier<EventLog> logs;
    private final List<View> views;
    private final Function<View, Function<EventLog, Projector>> projectors;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final EventLog head;

    Views(Supplier<EventLog> logs, List<View> views, Function<View, Function<EventLog, Projector>> projectors) {
        this.logs = logs;
        this.views = views;
        this.projectors = projectors;
        this.head = logs.get();
    }

    @QueryHandler
    boolean await(AwaitViews query) throws InterruptedException {
        long position = head.head();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(query.atMostMillis());
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
    }

    @Override
    public void stop() {
        followers.forEach(Follower::close);
        followers.clear();
    }

    @Override
    public boolean isRunning() {
        return !followers.isEmpty();
    }
}
