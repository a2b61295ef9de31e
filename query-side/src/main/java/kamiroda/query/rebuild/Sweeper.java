package kamiroda.query.rebuild;

import static java.util.Comparator.comparing;
import static kamiroda.shared.rebuild.GenerationState.RETIRED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.Tokens;
import kamiroda.query.verify.Checks;

/** Takes away what is left of dropped generations, once after each start too: a crash may have left something. */
public class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    /** By then every replica has looked and let go of it. */
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration LONG_GONE = Duration.ofDays(7);

    private final Registry registry;
    private final Tokens tokens;
    private final DeadLetters letters;
    private final Checks checks;
    private final Clock clock;
    private final Set<String> swept = new HashSet<>();

    public Sweeper(Registry registry, Tokens tokens, DeadLetters letters, Checks checks, Clock clock) {
        this.registry = registry;
        this.tokens = tokens;
        this.letters = letters;
        this.checks = checks;
        this.clock = clock;
    }

    void sweep(ViewDefinition definition, List<Generation> known) {
        known.stream()
                .filter(it -> it.state() == RETIRED)
                .sorted(comparing(Generation::changed).reversed())
                .skip(1) // one is kept, to go back to
                .forEach(registry::drop);
        Instant now = clock.instant();
        registry.dropped(definition.name()).stream()
                .filter(it -> it.changed().isBefore(now.minus(GRACE)) && it.changed().isAfter(now.minus(LONG_GONE)))
                .filter(it -> !swept.contains(it.view() + it.number()))
                .forEach(it -> takeAway(definition, it));
    }

    private void takeAway(ViewDefinition definition, Generation generation) {
        String token = definition.at(generation.number()).token();
        definition.shelf().drop(generation.number());
        letters.clear(token);
        checks.forget(generation.view(), generation.number());
        tokens.remove(token);
        swept.add(generation.view() + generation.number());
        LOG.info("{} is gone", token);
    }
}
