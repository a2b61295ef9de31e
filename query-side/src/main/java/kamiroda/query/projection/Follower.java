package kamiroda.query.projection;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition awaited = lock.newCondition();
    private final Thread thread;
    private long reached = Long.MIN_VALUE;
    private long wanted = Long.MIN_VALUE;
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
        lock.lock();
        try {
            return reached;
        } finally {
            lock.unlock();
        }
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
        lock.lock();
        try {
            wanted = Math.max(wanted, position);
            awaited.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the view has seen the event at a position; false when it has not within the time. */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        want(position);
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (reached < position && nanos > 0) {
                nanos = moved.awaitNanos(nanos);
            }
            return reached >= position;
        } finally {
            lock.unlock();
        }
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
                    gather();
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

    private void gather() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = gatherNanos;
            while (wanted <= reached && nanos > 0) {
                nanos = awaited.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
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
            announce(progress.position());
            pace.note(progress.events(), now - begun);
            begun = now;
        } while (progress.more() && !closed);
    }

    private void announce(long position) {
        lock.lock();
        try {
            reached = Math.max(reached, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
