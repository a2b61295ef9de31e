package kamiroda.query.verify;

import static java.util.stream.Collectors.joining;
import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.READY;
import static kamiroda.shared.rebuild.GenerationState.VERIFYING;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.GenerationLock;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.View;

/** Holds a generation against the log and against the one that serves, keeps what came of it, and lets it become ready. */
public class Inspector {
    private static final int SAID = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Inspector.class);

    private final DataSource dataSource;
    private final Registry registry;
    private final Verifier verifier;
    private final Contrast contrast;
    private final Checks checks;
    private final Schedule schedule;

    public Inspector(DataSource dataSource, Registry registry, Verifier verifier, Contrast contrast, Checks checks, Schedule schedule) {
        this.dataSource = dataSource;
        this.registry = registry;
        this.verifier = verifier;
        this.contrast = contrast;
        this.checks = checks;
        this.schedule = schedule;
    }

    /** Unless somebody else is at it and does not come to an end within the time. */
    public void inspect(ViewDefinition definition, View view, Generation generation, Duration patience) {
        alone(view, generation, patience, () -> {
            held(view, generation, false);
            serving(definition, view, generation);
            registry.move(generation, VERIFYING, READY);
        });
    }

    /** Whether this process should see to it that a generation that serves is held against the log again. */
    public boolean isDue(Generation serving) {
        return schedule.hasCome(serving);
    }

    /** Holds a generation that serves against the log, unless somebody else is at it or was since it was due. */
    public void inspectAsScheduled(View view, Generation serving) {
        alone(view, serving, Duration.ZERO, () -> {
            if (schedule.isDue(serving)) {
                held(view, serving, true);
            }
        });
    }

    private void alone(View view, Generation generation, Duration patience, Runnable work) {
        try (GenerationLock lock = GenerationLock.take(dataSource, lockName(view), patience)) {
            if (lock != null) {
                work.run();
                registry.making().progress(generation, "", generation.processed(), generation.total());
            }
        } catch (GivenUp e) {
            LOG.info("{} is not verified on: {}", view.name(), e.getMessage());
        } catch (SQLException e) {
            LOG.warn("{} cannot be verified for now: {}", view.name(), e.toString());
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be verified", view.name(), e);
            if (!Projector.mayPass(e)) {
                registry.making().doubt(generation, "It could not be verified: " + e);
                registry.move(generation, VERIFYING, FAILED);
            }
        }
    }

    /** Whether somebody is at it, on any replica. */
    public boolean isInspecting(View view) {
        try {
            return GenerationLock.isTaken(dataSource, lockName(view));
        } catch (SQLException e) {
            return false; // then nobody knows
        }
    }

    private static String lockName(View view) {
        return "verify " + view.name();
    }

    private void held(View view, Generation generation, boolean scheduled) {
        Check check = verifier.verify(view, generation, scheduled, reached -> note(generation, "VERIFYING", reached));
        checks.add(check);
        if (check.isEqual()) {
            registry.making().trust(generation);
        } else {
            LOG.warn("{} differs from the log in {} fields; first of all in {}", view.name(), check.differences(),
                    check.sample().stream().limit(SAID).map(String::valueOf).collect(joining(", ")));
            registry.making().doubt(generation, check.differences() + " fields differ from what the log says");
        }
    }

    private void note(Generation generation, String phase, long reached) {
        if (!registry.making().progress(generation, phase, reached, Math.max(reached, generation.total()))) {
            throw new GivenUp("it was taken away");
        }
        if (registry.making().isPaused(generation)) { // it is begun again later: nobody should hold a database's snapshot for so long
            throw new GivenUp("an admin lets it wait");
        }
    }

    private void serving(ViewDefinition definition, View view, Generation generation) {
        Optional<Generation> serving = registry.serving(generation.view()).filter(it -> it.number() != generation.number());
        serving.ifPresent(it -> {
            note(generation, "COMPARING", generation.total());
            checks.add(contrast.compare(view, generation, definition.at(it.number()), it.number()));
        });
    }

    private static final class GivenUp extends RuntimeException {
        GivenUp(String why) {
            super(why);
        }
    }
}
