package kamiroda.benchmarks.rebuild;

import java.util.ArrayList;
import java.util.List;

import kamiroda.benchmarks.house.Admin;
import kamiroda.benchmarks.house.House;

/** A rebuild of the gallery against Axon's own replay of the same events, in events a second. */
public final class Replay {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private Replay() {}

    public static void run(int artworks, List<String> settings) {
        try (House house = House.open(artworks, settings)) {
            house.awaitViews();
            Admin admin = new Admin(house, "gallery");
            StockReplay stock = new StockReplay(house, admin.serving());
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                double rate = stock.rate();
                Built built = Built.by(admin);
                ratios.add(built.eventsPerSecond() / rate);
                System.out.printf("%,d events: rebuilt at %,.0f events/s, %.1f× of Axon's replay (%,.0f events/s)%n",
                        built.events(), built.eventsPerSecond(), ratios.getLast(), rate);
            }
            ratios.sort(null);
            System.out.printf("The median of %d rounds: %.1f× (%.1f–%.1f)%n", ROUNDS, ratios.get(ROUNDS / 2), ratios.getFirst(), ratios.getLast());
        }
    }
}
