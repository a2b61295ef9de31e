package kamiroda.query.rebuild;

import java.time.Duration;
import java.util.List;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

import kamiroda.query.follow.Followers;
import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.log.EventLog;
import kamiroda.query.log.Recorded;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.DeadLetters.DeadLetter;
import kamiroda.query.verify.Check;
import kamiroda.query.verify.Checks;
import kamiroda.query.verify.Inspector;
import kamiroda.shared.rebuild.CheckView;
import kamiroda.shared.rebuild.CheckView.DifferenceView;
import kamiroda.shared.rebuild.DeadLetterView;
import kamiroda.shared.rebuild.FindDeadLetters;
import kamiroda.shared.rebuild.FindProjections;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ProjectionView;

/** Shows admins the views as they are. */
public class Overview {
    private static final Duration SHORTEST_MEASURE = Duration.ofMillis(200);

    private final List<ViewDefinition> definitions;
    private final Registry registry;
    private final Serving serving;
    private final Followers followers;
    private final DeadLetters letters;
    private final Checks checks;
    private final Inspector inspector;
    private final EventLog log;

    public Overview(
            List<ViewDefinition> definitions,
            Registry registry,
            Serving serving,
            Followers followers,
            DeadLetters letters,
            Checks checks,
            Inspector inspector,
            EventLog log) {
        this.definitions = definitions;
        this.registry = registry;
        this.serving = serving;
        this.followers = followers;
        this.letters = letters;
        this.checks = checks;
        this.inspector = inspector;
        this.log = log;
    }

    @QueryHandler
    List<ProjectionView> find(FindProjections query) {
        return definitions.stream().map(this::of).toList();
    }

    @QueryHandler
    List<DeadLetterView> find(FindDeadLetters query) {
        return definitions.stream()
                .filter(it -> it.name().equals(query.view()) && serving.now().containsKey(it.name()))
                .flatMap(it -> letters.of(token(it)).stream())
                .map(this::view)
                .toList();
    }

    ProjectionView of(ViewDefinition definition) {
        Integer generation = serving.now().get(definition.name());
        return new ProjectionView(
                definition.name(),
                generation,
                generation == null ? 0 : followers.of(definition.name(), generation).map(it -> it.lag(log.head())).orElse(0L),
                generation == null ? 0 : letters.of(token(definition)).size(),
                registry.of(definition.name()).stream().map(it -> view(definition, it)).toList());
    }

    private String token(ViewDefinition definition) {
        return definition.at(serving.of(definition.name())).token();
    }

    private GenerationView view(ViewDefinition definition, Generation it) {
        boolean isGoing = it.state() == GenerationState.BUILDING || isVerified(definition, it);
        Integer rate = isGoing && it.paused() == null ? rate(it) : null;
        return new GenerationView(
                it.number(), it.state(), isGoing ? it.phase() : "", it.processed(), it.total(), rate, left(it, rate), it.begun(), it.changed(), it.paused(), it.served(),
                it.fingerprint().equals(definition.fingerprint()), it.fault(), checks.of(it).stream().map(Overview::view).toList());
    }

    /** Whether somebody is at it: who died left only what was written last. */
    private boolean isVerified(ViewDefinition definition, Generation it) {
        return !it.phase().isEmpty() && inspector.isInspecting(definition.at(it.number()));
    }

    private static @Nullable Integer rate(Generation it) {
        Duration spent = Duration.between(it.phaseBegun(), it.changed());
        return it.processed() <= 0 || spent.compareTo(SHORTEST_MEASURE) < 0 ? null : (int) (it.processed() * 1000 / spent.toMillis());
    }

    private static @Nullable Integer left(Generation it, @Nullable Integer rate) {
        return rate == null || rate == 0 ? null : (int) (Math.max(0, it.total() - it.processed()) / rate);
    }

    private static CheckView view(Check it) {
        return new CheckView(
                it.against() == 0 ? null : it.against(), it.position(), it.rows(), it.checksum(), it.wanted(), it.differences(),
                it.fields().entrySet().stream().map(field -> field.getKey() + ": " + field.getValue()).toList(),
                it.sample().stream().map(one -> new DifferenceView(one.table() + " " + one.key(), one.field(), one.wanted(), one.found())).toList(), it.added(), it.scheduled(),
                it.begun(), it.ended());
    }

    private DeadLetterView view(DeadLetter letter) {
        String event = log.readAfter(letter.position() - 1, 1).stream().map(Recorded::event).map(String::valueOf).findFirst().orElse("");
        return new DeadLetterView(letter.position(), letter.sequence(), event, letter.cause(), letter.since());
    }
}
