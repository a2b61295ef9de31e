package kamiroda.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

import kamiroda.query.follow.Follower;
import kamiroda.query.follow.Followers;
import kamiroda.query.generation.Serving;
import kamiroda.query.log.EventLog;
import kamiroda.query.news.Herald;
import kamiroda.shared.kernel.AwaitViews;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;

/** All views of the gallery, kept at the head of the log while the program runs, and the herald of what they show. */
public class Views implements SmartLifecycle, Herald.Stage {
    private final EventLog head;
    private final Followers followers;
    private final Serving serving;
    private final Keeper keeper;
    private final Function<Herald.Stage, Herald> heralds;
    private @Nullable Herald herald;

    public Views(EventLog head, Followers followers, Serving serving, Keeper keeper, Function<Herald.Stage, Herald> heralds) {
        this.head = head;
        this.followers = followers;
        this.serving = serving;
        this.keeper = keeper;
        this.heralds = heralds;
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
        return serving().stream().mapToLong(Follower::reached).min().orElse(Long.MIN_VALUE);
    }

    @Override
    public boolean await(long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        List<Follower> awaited;
        do {
            awaited = serving();
            awaited.forEach(follower -> follower.want(position)); // all at once, not one after the other
            for (Follower follower : awaited) {
                if (!follower.await(position, Duration.ofNanos(deadline - System.nanoTime()))) {
                    return false;
                }
            }
        } while (!awaited.containsAll(serving())); // readers are being sent elsewhere
        return true;
    }

    @Override
    public void start() {
        keeper.start();
        herald = heralds.apply(this);
    }

    @Override
    public void stop() {
        if (herald != null) {
            herald.close(); // first: it waits for the others
            herald = null;
        }
        keeper.stop();
    }

    @Override
    public boolean isRunning() {
        return herald != null;
    }

    /** Those that readers are sent to, now or soon. */
    private List<Follower> serving() {
        return serving.nowOrSoon().stream().flatMap(it -> followers.of(it.getKey(), it.getValue()).stream()).toList();
    }
}
