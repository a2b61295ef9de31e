package kamiroda.query.rebuild;

import static java.util.Comparator.comparing;
import static kamiroda.shared.rebuild.GenerationState.BUILDING;
import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.READY;
import static kamiroda.shared.rebuild.GenerationState.SERVING;
import static kamiroda.shared.rebuild.GenerationState.VERIFYING;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.Shelf;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.Tokens;
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
    /** How long one that was ordered waits for another of the same generation to end. */
    private static final Duration A_CHECK = Duration.ofHours(1);
    private static final Duration FIRST_BUILD = Duration.ofMinutes(2);

    private final List<ViewDefinition> definitions;
    private final Registry registry;
    private final Tokens tokens;
    private final Serving serving;
    private final Followers followers;
    private final Builder builder;
    private final Inspector inspector;
    private final Sweeper sweeper;
    private final LongSupplier head;
    private final Map<String, Boolean> fitting = new ConcurrentHashMap<>();
    private final Map<String, View> opened = new ConcurrentHashMap<>();
    private final Set<String> working = ConcurrentHashMap.newKeySet();
    private final AtomicInteger orderedChecks = new AtomicInteger();
    private final Semaphore orders = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    public Keeper(
            List<ViewDefinition> definitions,
            Registry registry,
            Tokens tokens,
            Serving serving,
            Followers followers,
            Builder builder,
            Inspector inspector,
            Sweeper sweeper,
            LongSupplier head) {
        this.definitions = definitions;
        this.registry = registry;
        this.tokens = tokens;
        this.serving = serving;
        this.followers = followers;
        this.builder = builder;
        this.inspector = inspector;
        this.sweeper = sweeper;
        this.head = head;
    }

    /** Returns when all views serve; behind a long history one that is to be built comes later, and the others are there at once. */
    void start() {
        definitions.forEach(it -> registry.ensure(it.name(), it.fingerprint()));
        running = true;
        thread = Thread.ofPlatform().name("views").daemon().start(this::keep);
        long deadline = System.nanoTime() + (head.getAsLong() < SHORT_HISTORY ? FIRST_BUILD.toNanos() : 0);
        while (serving.now().size() < definitions.size() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    void stop() {
        running = false;
        wake();
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
        look();
        wake();
    }

    /** Holds a generation against the log and against the one that serves, after whoever is at it. */
    void inspect(ViewDefinition definition, Generation generation) {
        View view = opened(definition, generation);
        work("verify-" + view.name() + "-" + orderedChecks.incrementAndGet(), () -> inspector.inspect(definition, view, generation, A_CHECK));
    }

    private void wake() {
        orders.release();
    }

    private void keep() {
        while (running) {
            try {
                look();
                if (orders.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    orders.drainPermits();
                }
            } catch (RuntimeException | Error e) { // nothing may end this thread
                LOG.warn("The views cannot be looked after for now: {}", e.toString());
                LockSupport.parkNanos(LOOK.toNanos());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void look() {
        Set<String> complete = tokens.all();
        Set<String> followed = new HashSet<>();
        Map<String, Integer> serve = new HashMap<>();
        for (ViewDefinition definition : definitions) {
            List<Generation> all = registry.of(definition.name());
            List<Generation> ours = all.stream().filter(it -> isOurs(definition, it, all)).toList();
            for (Generation generation : ours) {
                look(definition, generation, complete, followed, all);
            }
            ours.stream()
                    .filter(it -> it.state().isFollowing() && followed.contains(name(definition, it)))
                    .max(comparing((Generation it) -> it.state() == SERVING).thenComparing(Generation::number))
                    .ifPresent(it -> serve.put(definition.name(), it.number()));
            sweeper.sweep(definition, all);
        }
        followers.keepOnly(followed);
        serving.set(serve);
    }

    private void look(ViewDefinition definition, Generation generation, Set<String> complete, Set<String> followed, List<Generation> all) {
        View view = opened(definition, generation);
        if (complete.contains(view.token())) {
            followed.add(view.name());
            followers.follow(generation, view);
            if (settle(definition, generation, all.stream().anyMatch(it -> it.state() == SERVING))) {
                wake();
            }
        } else if (generation.state() != FAILED && generation.fingerprint().equals(definition.fingerprint())) {
            work("build-" + view.name(), () -> builder.build(definition, generation));
        }
    }

    /** What is built is verified before it serves, unless readers have nothing at all. Answers whether it has come further. */
    private boolean settle(ViewDefinition definition, Generation generation, boolean isServed) {
        return switch (generation.state()) {
            case BUILDING -> registry.move(generation, BUILDING, isServed ? VERIFYING : READY);
            case READY -> generation.serveNext() && registry.serve(generation);
            case VERIFYING -> {
                View view = opened(definition, generation);
                work("verify-" + view.name(), () -> inspector.inspect(definition, view, generation, Duration.ZERO));
                yield false;
            }
            case SERVING, RETIRED, FAILED, DROPPED -> false;
        };
    }

    private View opened(ViewDefinition definition, Generation generation) {
        return opened.computeIfAbsent(name(definition, generation), _ -> definition.at(generation.number()));
    }

    /** In the background, unless it is at it. */
    private void work(String name, Runnable job) {
        if (working.add(name)) {
            Thread.ofPlatform().name(name).daemon().start(() -> {
                try {
                    job.run();
                } finally {
                    working.remove(name);
                    wake();
                }
            });
        }
    }

    private static String name(ViewDefinition definition, Generation generation) {
        return Shelf.named(definition.name(), generation.number());
    }

    /**
     * Those of this program's definition, and earlier ones that it can read and carry on. Later ones are of a later version of this program,
     * which runs beside it for a while.
     */
    private boolean isOurs(ViewDefinition definition, Generation generation, List<Generation> all) {
        String fingerprint = definition.fingerprint();
        return generation.fingerprint().equals(fingerprint)
                || all.stream().anyMatch(it -> it.fingerprint().equals(fingerprint) && it.number() > generation.number())
                        && generation.state().isFollowing()
                        && fitting.computeIfAbsent(name(definition, generation), _ -> definition.fits(generation.number()));
    }
}
