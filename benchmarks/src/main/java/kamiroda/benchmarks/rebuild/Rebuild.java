package kamiroda.benchmarks.rebuild;

import java.util.List;

import kamiroda.benchmarks.house.Admin;
import kamiroda.benchmarks.house.House;

/** A rebuild of the gallery from the events, against a bulk insert of the very same rows, indexes last in both; verifying is told beside it. */
public final class Rebuild {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private Rebuild() {}

    public static void run(int artworks, List<String> settings) throws Exception {
        try (House house = House.open(artworks, settings)) {
            house.awaitViews();
            Admin admin = new Admin(house, "gallery");
            BulkInsert bulk = new BulkInsert(house, admin.view(), admin.serving());
            for (int round = 0; round < ROUNDS; round++) {
                double seconds = bulk.seconds();
                say(Built.by(admin), bulk.rows(), seconds);
            }
        }
    }

    private static void say(Built built, long rows, double bulk) {
        System.out.printf("%,d events, %,d rows: rebuilt in %.1f s (%,.0f events/s, %,.0f rows/s), %.2f× of a bulk insert of the rows (%.1f s, %,.0f rows/s);"
                        + " verified in %.1f s (%,.0f events/s)%n",
                built.events(), rows, built.seconds(), built.eventsPerSecond(), rows / built.seconds(), bulk / built.seconds(), bulk, rows / bulk,
                built.secondsOfVerifying(), built.events() / built.secondsOfVerifying());
    }
}
