package kamiroda.benchmarks;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToLongFunction;

import kamiroda.benchmarks.house.Delays;
import kamiroda.benchmarks.house.House;
import kamiroda.benchmarks.house.Pace;
import kamiroda.benchmarks.house.Strangers;
import kamiroda.benchmarks.house.Strangers.Seen;

/**
 * How long after its commit a like is seen, while likes come at a steady rate whether or not the ones before are done: from the
 * command's answer to the end of the first query that returns it.
 */
final class Visible {
    private static final int PER_SECOND = Integer.getInteger("bench.rate", 150);
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;

    private final Strangers strangers;
    private final int artworks;

    private Visible(House house, int artworks) {
        this.strangers = new Strangers(house);
        this.artworks = artworks;
    }

    static void run(int artworks, List<String> settings) {
        try (House house = House.open(artworks, settings)) {
            house.awaitViews();
            Visible visible = new Visible(house, artworks);
            visible.seen(WARM_UP_SECONDS);
            Queue<Seen> seen = visible.seen(SECONDS);
            System.out.printf("%d likes a second for %d s:%n", PER_SECOND, SECONDS);
            say("commit to visible", seen, it -> it.shown() - it.committed());
            say("due to committed", seen, it -> it.committed() - it.due());
            say("due to visible", seen, it -> it.shown() - it.due());
        }
    }

    private Queue<Seen> seen(int seconds) {
        Queue<Seen> seen = new ConcurrentLinkedQueue<>();
        new Pace(PER_SECOND).keep(number -> number < seconds * PER_SECOND, (_, due) -> seen.add(strangers.see(artwork(), due)));
        return seen;
    }

    private int artwork() {
        return 1 + ThreadLocalRandom.current().nextInt(artworks);
    }

    private static void say(String what, Queue<Seen> seen, ToLongFunction<Seen> nanos) {
        System.out.printf("%-20s %s%n", what, Delays.of(seen.stream().mapToLong(nanos)));
    }
}
