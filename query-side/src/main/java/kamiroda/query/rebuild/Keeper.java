package kamiroda.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.query.follow.Followers;
import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.View;
import kamiroda.query.verify.Inspector;

/**
 * Sees to it, on every replica, that each generation is built by somebody, followed by all, and that readers are sent to the one that serves.
 * What is to be stands in the {@link Registry}; what a crash has interrupted is found there again.
 */
public class Keeper {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    /** Another replica may have ordered or switched. */
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Events that are read in a few seconds: nobody needs to see the gallery without a view for so long. */
    private static final long SHORT_HISTORY = 100_000;
    private static final Duration FIRST_BUILD = Duration.ofMinutes(2);
    /** How long one that was ordered waits for another of the same generation to end. */
    private static final Duration A_CHECK = Duration.ofHours(1);

    private final List<ViewDefinition> definitions;
    private final Registry registry;
    private final Serving serving;
    private final Followers followers;
    private final Inspector inspector;
    private final Round round;
    private final Jobs jobs;
    private final LongSupplier head;
    private final AtomicInteger orderedChecks = new AtomicInteger();
    private volatile boolean running;
    private @Nullable Thread thread;

    public Keeper(
            List<ViewDefinition> definitions,
            Registry registry,
            Serving serving,
            Followers followers,
            Inspector inspector,
            Round round,
            Jobs jobs,
            LongSupplier head) {
        this.definitions = definitions;
        this.registry = registry;
        this.serving = serving;
        this.followers = followers;
        this.inspector = inspector;
        this.round = round;
        this.jobs = jobs;
        this.head = head;
    }

    /** Returns when all views serve; behind a long history one that is to be built comes later, and the others are there at once. */
    void start() {
        definitions.forEach(it -> registry.ensure(it.name(), it.fingerprint()));
        round.look(); // what is built serves from the first request on
        running = true;
        thread = Thread.ofPlatform().name("views").daemon().start(this::keep);
        long deadline = System.nanoTime() + (head.getAsLong() < SHORT_HISTORY ? FIRST_BUILD.toNanos() : 0);
        while (isOneToCome() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private boolean isOneToCome() {
        return definitions.stream()
                .filter(it -> !serving.now().containsKey(it.name()))
                .anyMatch(it -> registry.of(it.name()).stream().noneMatch(generation -> generation.paused() != null));
    }

    void stop() {
        running = false;
        jobs.wake();
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        followers.keepOnly(Set.of());
    }

    /** There is something new in the registry, and who asked wants to see it done here. */
    void lookNow() {
        round.look();
        jobs.wake();
    }

    /** Holds a generation against the log and against the one that serves, after whoever is at it. */
    void inspect(ViewDefinition definition, Generation generation) {
        View view = definition.at(generation.number());
        jobs.begin("verify-" + view.name() + "-" + orderedChecks.incrementAndGet(), () -> inspector.inspect(definition, view, generation, A_CHECK));
    }

    private void keep() {
        while (running) {
            try {
                if (!round.look()) {
                    jobs.await(LOOK);
                }
            } catch (RuntimeException | Error e) { // nothing may end this thread
                LOG.warn("The views cannot be looked after for now: {}", e.toString());
                LockSupport.parkNanos(LOOK.toNanos());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
