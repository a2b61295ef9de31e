package kamiroda.benchmarks.rebuild;

import java.time.Duration;
import java.time.Instant;

import kamiroda.benchmarks.house.Admin;
import kamiroda.shared.rebuild.CheckView;
import kamiroda.shared.rebuild.GenerationView;

/** What it took to build a generation and to hold it against the log, as the generation says itself; it is gone again. */
record Built(GenerationView generation) {
    Built {
        if (generation.fault() != null) {
            throw new IllegalStateException("what was built is not right: " + generation.fault());
        }
    }

    static Built by(Admin admin) {
        int number = admin.rebuild();
        try {
            return new Built(admin.awaitReady(number, _ -> {}));
        } finally {
            admin.drop(number);
        }
    }

    /** How many there are in the log. */
    long events() {
        return generation.total();
    }

    /** Until all rows are there and indexed: what follows is verifying. */
    double seconds() {
        return between(generation.begun(), verifying().begun());
    }

    double secondsOfVerifying() {
        return between(verifying().begun(), verifying().ended());
    }

    double eventsPerSecond() {
        return events() / seconds();
    }

    private CheckView verifying() {
        return generation.checks().stream().filter(it -> it.against() == null).findFirst().orElseThrow();
    }

    private static double between(Instant begun, Instant ended) {
        return Duration.between(begun, ended).toNanos() / 1e9;
    }
}
