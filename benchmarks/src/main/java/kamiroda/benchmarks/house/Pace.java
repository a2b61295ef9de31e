package kamiroda.benchmarks.house;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/** Work that comes at a steady rate, whether or not what came before is done. */
public record Pace(int perSecond) {
    /** More that are late wait, so that a gallery that cannot keep up is not crushed; what they wait is told of them too. */
    private static final int MOST_AT_ONCE = 64;

    /**
     * Begins each piece when it is due, in threads that do not wait for those of the gallery; returns when all are done.
     *
     * @param goesOn whether the piece of a number, the first being 0, is still to come
     */
    public void keep(IntPredicate goesOn, Piece piece) {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(MOST_AT_ONCE)) {
            for (int i = 0; goesOn.test(i); i++) {
                int number = i;
                long due = start + i * Duration.ofSeconds(1).toNanos() / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> piece.run(number, due));
            }
        }
    }

    /** One piece of the work. */
    public interface Piece {
        /** @param due when it was to begin, by {@link System#nanoTime()}: that it could not begin then is part of how long it took */
        void run(int number, long due);
    }
}
