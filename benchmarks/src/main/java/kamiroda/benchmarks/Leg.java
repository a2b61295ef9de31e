package kamiroda.benchmarks;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * One way to do some work, again and again, by a number of clients.
 *
 * @param between what is waited for before the other leg's turn
 */
record Leg(String name, int clients, Maker maker, Runnable between) {
    Leg(String name, int clients, Maker maker) {
        this(name, clients, maker, () -> {});
    }

    /** How many times a second all clients together do the work. */
    double rate(Duration slice) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            var turns = IntStream.range(0, clients).mapToObj(client -> threads.submit(() -> turn(client, slice))).toList();
            double rate = 0;
            for (Future<Double> turn : turns) {
                rate += turn.get();
            }
            between.run();
            return rate;
        }
    }

    private double turn(int client, Duration slice) throws Exception {
        Step step = maker.step(client);
        long start = System.nanoTime();
        long now = start;
        long done = 0;
        while (now - start < slice.toNanos()) {
            step.run();
            done++;
            now = System.nanoTime();
        }
        return done * 1e9 / (now - start);
    }

    /** Makes what one client does; what it opens is kept for that client's later turns. */
    interface Maker {
        Step step(int client) throws Exception;
    }

    /** The work, once. */
    interface Step {
        void run() throws Exception;
    }
}
