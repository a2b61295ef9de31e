package kamiroda.query.follow;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.query.projection.Projector;

/** Keeps one view at the head of the log, and lets readers wait for it. */
public class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    /** A replica that dies between storing an event and showing it leaves it to the others: they look this often. */
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Events that nobody waits for are gathered this long: a batch costs the same few commits whether it holds one or fifty. */
    private static final Duration GATHER = Duration.ofMillis(5);
    private static final long LONGEST_PAUSE_MILLIS = 5000;

    private final Projector projector;
    private final long lookMillis;
    private final long gatherNanos;
    private final Pace pace;
    private final Semaphore news = new Semaphore(1);
    private final Reach reach = new Reach();
    private final Thread thread;
    /** By {@link System#nanoTime()}; null at the head of the log. */
    private volatile @Nullable Long stalledSince;
    private volatile boolean closed;

    /** @param pace where it notes what it does */
    public Follower(String view, Projector projector, Pace pace) {
        this(view, projector, LOOK, GATHER, pace);
    }

    /**
     * @param look how often it looks for events that nobody told it of
     * @param gather how long it lets events come together as long as nobody waits for one
     */
    public Follower(String view, Projector projector, Duration look, Duration gather) {
        this(view, projector, look, gather, new Pace());
    }

    private Follower(String view, Projector projector, Duration look, Duration gather, Pace pace) {
        this.projector = projector;
        this.lookMillis = look.toMillis();
        this.gatherNanos = gather.toNanos();
        this.pace = pace;
        this.thread = Thread.ofPlatform().name("view-" + view).daemon().start(this::follow);
    }

    /** There are events to look at. */
    public void wake() {
        news.release();
    }

    /** The position of the last event that the view is known to have seen. */
    public long reached() {
        return reach.reached();
    }

    /** How many positions the view is behind the last event's. */
    public long lag(long head) {
        return Math.max(0, head - Math.max(reached(), 0));
    }

    /** For how long it has tried in vain to come further; zero while there is nothing to come to. */
    public Duration stalled() {
        Long since = stalledSince;
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    /** Somebody is about to wait for the event at a position. */
    public void want(long position) {
        reach.want(position);
    }

    /** Waits until the view has seen the event at a position; false when it has not within the time. */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        reach.want(position);
        return reach.await(position, atMost.toNanos());
    }

    @Override
    public void close() {
        closed = true;
        wake();
        want(Long.MAX_VALUE);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        long pause = lookMillis;
        while (!closed) {
            try {
                if (news.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    reach.awaitWanted(gatherNanos);
                    news.drainPermits();
                }
                catchUp();
                pause = lookMillis;
            } catch (RuntimeException | Error e) { // nothing may end this thread: nobody else would bring the view forward
                LOG.warn("A view cannot follow for now: {}", e.toString());
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void catchUp() {
        long begun = System.nanoTime();
        stalledSince = stalledSince == null ? begun : stalledSince;
        Projector.Progress progress;
        do {
            progress = projector.advance();
            long now = System.nanoTime();
            stalledSince = progress.more() ? now : null;
            reach.come(progress.position());
            pace.note(progress.events(), now - begun);
            begun = now;
        } while (progress.more() && !closed);
    }
}
