package kamiroda.query.rebuild;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Long work in the background, each piece once at a time, and the news that something is done. */
public final class Jobs {
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);

    /** Begins a job in a thread of its own, unless one of this name is under way. */
    void begin(String name, Runnable job) {
        if (underWay.add(name)) {
            Thread.ofPlatform().name(name).daemon().start(() -> {
                try {
                    job.run();
                } finally {
                    underWay.remove(name);
                    wake();
                }
            });
        }
    }

    void wake() {
        news.release();
    }

    /** Until a job is done, somebody wakes, or the time is over. */
    void await(Duration atMost) throws InterruptedException {
        if (news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
