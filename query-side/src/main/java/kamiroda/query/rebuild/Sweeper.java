package kamiroda.query.rebuild;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Shelf;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.Tokens;
import kamiroda.query.verify.Checks;
import kamiroda.shared.rebuild.GenerationState;

/** Takes away the generations that nobody wants any more; their token goes last, so that what a crash has left is found again. */
public class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    /** By then every replica has looked and let go of it. */
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Registry registry;
    private final Tokens tokens;
    private final DeadLetters letters;
    private final Checks checks;
    private final Map<String, Long> since = new HashMap<>();

    public Sweeper(Registry registry, Tokens tokens, DeadLetters letters, Checks checks) {
        this.registry = registry;
        this.tokens = tokens;
        this.letters = letters;
        this.checks = checks;
    }

    /** @param complete the tokens there are */
    void sweep(ViewDefinition definition, List<Generation> known, Set<String> complete) {
        known.stream()
                .filter(it -> it.state() == GenerationState.RETIRED)
                .sorted(comparing(Generation::changed).reversed())
                .skip(1) // one is kept, to go back to
                .forEach(registry::remove);
        Pattern generations = Pattern.compile(Pattern.quote(Shelf.named(definition.name(), 0).replaceFirst("0$", "")) + "(\\d+)(@.*)?");
        for (String token : complete) {
            Matcher named = generations.matcher(token);
            if (named.matches()) {
                int number = Integer.parseInt(named.group(1));
                if (known.stream().noneMatch(it -> it.number() == number) && definition.at(number).token().equals(token)) {
                    takeAway(definition, number, token);
                }
            }
        }
    }

    private void takeAway(ViewDefinition definition, int number, String token) {
        if (System.nanoTime() - since.computeIfAbsent(token, _ -> System.nanoTime()) > GRACE_NANOS) {
            definition.shelf().drop(number);
            letters.clear(token);
            checks.forget(definition.name(), number);
            tokens.remove(token);
            since.remove(token);
            LOG.info("{} is gone", token);
        }
    }
}
