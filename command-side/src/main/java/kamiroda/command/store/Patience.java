package kamiroda.command.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long to go on trying: with growing, scattered pauses, until a time is up. */
final class Patience {
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final long deadline;
    private long pauseMillis = 2;

    Patience(Duration length) {
        this.deadline = System.nanoTime() + length.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - deadline >= 0;
    }

    /** Pauses and answers true while there is time left. */
    boolean toTryAgain() {
        if (isOver()) {
            return false;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pauseMillis, 2 * pauseMillis) * 1_000_000);
        pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
        return true;
    }
}
