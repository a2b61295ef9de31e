package kamiroda.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

import kamiroda.shared.like.FindLikes;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeView;

/**
 * How long after its commit a like is seen, while likes come at a steady rate whether or not the ones before are done: from the
 * command's answer to the end of the first query that returns it.
 */
final class Visible {
    private static final int PER_SECOND = Integer.getInteger("bench.rate", 150);
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Likes likes;

    private Visible(House house, int artworks) {
        commands = house.bean(CommandGateway.class);
        queries = house.bean(QueryGateway.class);
        likes = new Likes(house, artworks);
    }

    static void run(int artworks, List<String> settings) throws Exception {
        try (House house = House.open(artworks, settings)) {
            house.awaitViews();
            Visible visible = new Visible(house, artworks);
            visible.times(WARM_UP_SECONDS);
            Times times = visible.times(SECONDS);
            System.out.printf("%d likes a second for %d s:%n", PER_SECOND, SECONDS);
            say("commit to visible", times.toVisible);
            say("due to committed", times.toCommitted);
            say("due to visible", times.inAll);
        }
    }

    private Times times(int seconds) throws InterruptedException {
        int count = seconds * PER_SECOND;
        Times times = new Times(new long[count], new long[count], new long[count]);
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + i * Duration.ofSeconds(1).toNanos() / PER_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> like(times, number, due));
            }
        }
        return times;
    }

    private void like(Times times, int number, long due) {
        LikeId id = commands.sendAndWait(likes.like());
        long committed = System.nanoTime();
        while (!isShown(id)) {
            LockSupport.parkNanos(500_000);
        }
        long shown = System.nanoTime();
        times.toVisible[number] = shown - committed;
        times.toCommitted[number] = committed - due;
        times.inAll[number] = shown - due;
    }

    private boolean isShown(LikeId id) {
        return !queries.query(new FindLikes(Set.of(id.number())), ResponseTypes.multipleInstancesOf(LikeView.class)).join().isEmpty();
    }

    private static void say(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf("%-20s p50 %6.1f ms   p99 %6.1f ms   worst %6.1f ms%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6, sorted[sorted.length - 1] / 1e6);
    }

    /** In nanoseconds, one for each like. */
    private record Times(long[] toVisible, long[] toCommitted, long[] inAll) {}
}
