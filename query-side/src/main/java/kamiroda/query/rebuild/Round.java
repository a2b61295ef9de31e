package kamiroda.query.rebuild;

import static java.util.Comparator.comparing;
import static kamiroda.shared.rebuild.GenerationState.BUILDING;
import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.READY;
import static kamiroda.shared.rebuild.GenerationState.SERVING;
import static kamiroda.shared.rebuild.GenerationState.VERIFYING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kamiroda.query.build.Builder;
import kamiroda.query.follow.Follower;
import kamiroda.query.follow.Followers;
import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.Shelf;
import kamiroda.query.generation.Sighting;
import kamiroda.query.generation.Sighting.Seen;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.Tokens;
import kamiroda.query.projection.View;
import kamiroda.query.verify.Inspector;

/** One look at all that is to be: what is not so yet is begun, and readers are sent to what serves. */
public class Round {
    /** A generation that takes longer to catch up has a fault, which is told elsewhere. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<ViewDefinition> definitions;
    private final Registry registry;
    private final Tokens tokens;
    private final Serving serving;
    private final Sighting sighting;
    private final Followers followers;
    private final Builder builder;
    private final Inspector inspector;
    private final Sweeper sweeper;
    private final Jobs jobs;
    private final Acquaintance acquaintance = new Acquaintance();

    public Round(
            List<ViewDefinition> definitions,
            Registry registry,
            Tokens tokens,
            Serving serving,
            Sighting sighting,
            Followers followers,
            Builder builder,
            Inspector inspector,
            Sweeper sweeper,
            Jobs jobs) {
        this.definitions = definitions;
        this.registry = registry;
        this.tokens = tokens;
        this.serving = serving;
        this.sighting = sighting;
        this.followers = followers;
        this.builder = builder;
        this.inspector = inspector;
        this.sweeper = sweeper;
        this.jobs = jobs;
    }

    /** Answers whether something has come further, so that another look is due. */
    synchronized boolean look() {
        boolean further = false;
        Map<String, Integer> complete = tokens.all();
        Set<String> followed = new HashSet<>();
        Map<String, Integer> serve = new HashMap<>();
        List<Seen> seen = new ArrayList<>();
        for (ViewDefinition definition : definitions) {
            List<Generation> all = registry.of(definition.name());
            List<Generation> ours = acquaintance.among(all, definition);
            for (Generation generation : ours) {
                further |= look(definition, generation, complete, followed, all);
            }
            ours.stream()
                    .filter(it -> it.state().isFollowing() && followed.contains(name(definition, it)))
                    .max(comparing((Generation it) -> it.state() == SERVING).thenComparing(Generation::number))
                    .ifPresent(it -> serve.put(definition.name(), it.number()));
            ours.forEach(it -> seen.add(new Seen(it, complete.getOrDefault(definition.at(it.number()).token(), 0))));
            sweeper.sweep(definition, all);
        }
        followers.keepOnly(followed);
        send(serve);
        sighting.saw(seen);
        return further;
    }

    /** Readers never go back in time: where they are sent has seen all that was shown where they come from, and what they are told is shown. */
    private void send(Map<String, Integer> serve) {
        Map<String, Integer> former = serving.now();
        serving.announce(serve);
        serve.forEach((view, number) -> {
            Integer from = former.get(view);
            if (from != null && !from.equals(number)) {
                followers.of(view, from).ifPresent(shown -> followers.of(view, number).ifPresent(next -> reach(next, shown.reached())));
            }
        });
        serving.set(serve);
    }

    private static void reach(Follower next, long shown) {
        try {
            next.await(shown, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look(ViewDefinition definition, Generation generation, Map<String, Integer> complete, Set<String> followed, List<Generation> all) {
        View view = definition.at(generation.number());
        if (complete.containsKey(view.token())) {
            followed.add(view.name());
            followers.follow(generation, view);
            return generation.paused() == null && settle(definition, view, generation, all.stream().anyMatch(it -> it.state() == SERVING));
        }
        if (generation.state() != FAILED && generation.paused() == null && generation.fingerprint().equals(definition.fingerprint())) {
            jobs.begin("build-" + view.name(), () -> builder.build(definition, generation));
        }
        return false;
    }

    /** What is built is verified before it serves, unless readers have nothing at all. Answers whether it has come further. */
    private boolean settle(ViewDefinition definition, View view, Generation generation, boolean isServed) {
        return switch (generation.state()) {
            case BUILDING -> registry.move(generation, BUILDING, isServed ? VERIFYING : READY);
            case READY -> generation.serveNext() && registry.serve(generation);
            case VERIFYING -> {
                jobs.begin("verify-" + view.name(), () -> inspector.inspect(definition, view, generation, Duration.ZERO));
                yield false;
            }
            case SERVING -> {
                if (generation.fingerprint().equals(definition.fingerprint()) && inspector.isDue(generation)) {
                    jobs.begin("check-" + view.name(), () -> inspector.inspectAsScheduled(view, generation));
                }
                yield false;
            }
            case RETIRED, FAILED, DROPPED -> false;
        };
    }

    private static String name(ViewDefinition definition, Generation generation) {
        return Shelf.named(definition.name(), generation.number());
    }
}
