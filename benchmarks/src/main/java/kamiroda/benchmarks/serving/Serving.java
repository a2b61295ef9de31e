package kamiroda.benchmarks.serving;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import kamiroda.benchmarks.house.Admin;
import kamiroda.benchmarks.house.House;
import kamiroda.benchmarks.house.Pace;

/**
 * What members notice of a rebuild: they read and like at a steady pace, whether or not they are answered, first while nothing else goes on, then
 * while each view is built, held against the log, switched to and back, and dropped. Every time is from when a question was to be asked.
 */
public final class Serving {
    static final String SWITCHED = " switched";
    static final String BACK = " back";
    static final String DROPPING = " dropping";
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int QUESTIONS_A_SECOND = Integer.getInteger("bench.rate", 50);
    private static final int LIKES_A_SECOND = Integer.getInteger("bench.likes", 10);
    private static final int WARM_UP_SECONDS = 30;
    private static final int SETTLING_SECONDS = 10;
    private static final int IDLE_SECONDS = Integer.getInteger("bench.idle", 60);
    private static final int SECONDS_AFTER_A_SWITCH = 5;

    private final House house;
    private final Readers readers;
    private final Likers likers;
    private final Phases phases = new Phases();
    private final Switches switches = new Switches();
    private final Pauses pauses = new Pauses();

    private Serving(House house, int artworks) throws IOException {
        this.house = house;
        this.readers = new Readers(house.port(), artworks);
        this.likers = new Likers(house, readers);
    }

    public static void run(int artworks, List<String> settings) throws Exception {
        try (House house = House.open(artworks, settings)) {
            house.awaitViews();
            Serving serving = new Serving(house, artworks);
            serving.underLoad();
            new Findings(serving.phases, serving.readers, serving.likers, serving.switches, serving.pauses).say();
        }
    }

    private void underLoad() throws Exception {
        phases.enter("warm-up");
        warmUp();
        AtomicBoolean open = new AtomicBoolean(true);
        var reading = CompletableFuture.runAsync(() -> new Pace(QUESTIONS_A_SECOND).keep(_ -> open.get(), readers::ask), Serving::thread);
        var liking = CompletableFuture.runAsync(() -> new Pace(LIKES_A_SECOND).keep(_ -> open.get(), likers::like), Serving::thread);
        try {
            TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
            phases.enter(Findings.IDLE);
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            for (int round = 0; round < ROUNDS; round++) {
                wholeRebuild("gallery");
                wholeRebuild("search");
            }
            phases.enter(Findings.IDLE_AGAIN);
            TimeUnit.SECONDS.sleep(IDLE_SECONDS / 2);
            phases.enter("over");
        } finally {
            open.set(false);
            reading.join();
            liking.join();
        }
    }

    /** One question after the other: a pace would crush a gallery that is still cold. */
    private void warmUp() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
        for (int number = 0; System.nanoTime() < end; number++) {
            readers.ask(number, System.nanoTime());
            if (number % (QUESTIONS_A_SECOND / LIKES_A_SECOND + 1) == 0) {
                likers.like(number, System.nanoTime());
            }
        }
    }

    private static void thread(Runnable work) {
        Thread.ofPlatform().start(work);
    }

    /** Leaves the generation that served before serving, and none beside it that was not there. */
    private void wholeRebuild(String view) throws InterruptedException {
        Admin admin = new Admin(house, view);
        int former = admin.serving();
        phases.enter(view + " loading");
        int built = admin.rebuild();
        try {
            String fault = admin.awaitReady(built, phase -> phases.enter(view + " " + phase)).fault();
            if (fault != null) {
                System.out.println(view + ": " + fault);
            }
            change(admin, view + SWITCHED, built);
            change(admin, view + BACK, former);
        } finally {
            if (admin.serving() == built) {
                admin.serve(former);
            }
            phases.enter(view + DROPPING);
            admin.drop(built);
        }
    }

    private void change(Admin admin, String phase, int to) throws InterruptedException {
        phases.enter(phase);
        switches.add(phase, () -> admin.serve(to));
        TimeUnit.SECONDS.sleep(SECONDS_AFTER_A_SWITCH);
    }
}
