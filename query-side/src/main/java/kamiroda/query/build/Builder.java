package kamiroda.query.build;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.GenerationLock;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.log.EventLog;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.Tokens;
import kamiroda.query.projection.View;

/**
 * Makes a generation and fills it, on whichever replica is first. Its token is written last: a generation with a token is complete, and one
 * without is begun again, so that no crash leaves one that is torn.
 */
public class Builder {
    private static final Logger LOG = LoggerFactory.getLogger(Builder.class);
    private static final long A_LOOK_NANOS = 500_000_000;

    private final DataSource dataSource;
    private final Registry registry;
    private final Tokens tokens;
    private final DeadLetters letters;
    private final TransactionTemplate transaction;
    private final Supplier<EventLog> logs;

    public Builder(
            DataSource dataSource,
            Registry registry,
            Tokens tokens,
            DeadLetters letters,
            TransactionTemplate transaction,
            Supplier<EventLog> logs) {
        this.dataSource = dataSource;
        this.registry = registry;
        this.tokens = tokens;
        this.letters = letters;
        this.transaction = transaction;
        this.logs = logs;
    }

    /** Builds the generation, unless it is built or somebody else is at it. Answers whether it is there now. */
    public boolean build(ViewDefinition definition, Generation generation) {
        View view = definition.at(generation.number());
        try (GenerationLock lock = GenerationLock.take(dataSource, lockName(view), Duration.ZERO)) {
            if (lock == null) {
                return false;
            }
            if (!tokens.all().containsKey(view.token())) {
                fill(definition, generation, view, lock);
            }
            return true;
        } catch (Abandoned e) {
            LOG.info("{} is not built on: {}", view.name(), e.getMessage());
            dropUnlessWanted(definition, generation);
            return false;
        } catch (SQLException e) {
            return false; // the database is away; somebody will try again
        } catch (RuntimeException e) {
            return failed(generation, view, e);
        }
    }

    private void dropUnlessWanted(ViewDefinition definition, Generation generation) {
        if (registry.find(generation.view(), generation.number()).isEmpty()) {
            definition.shelf().drop(generation.number());
        }
    }

    private boolean failed(Generation generation, View view, RuntimeException e) {
        if (Projector.mayPass(e)) {
            LOG.warn("{} is begun again: {}", view.name(), e.toString());
        } else {
            LOG.error("{} could not be built", view.name(), e);
            registry.making().fail(generation, String.valueOf(e));
        }
        return false;
    }

    private void fill(ViewDefinition definition, Generation generation, View view, GenerationLock lock) {
        long start = System.nanoTime();
        letters.clear(view.token());
        definition.shelf().make(generation.number());
        EventLog log = logs.get();
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(processors + 1); ExecutorService writers = Executors.newFixedThreadPool(processors)) {
            Loader loader = new Loader(view, log, letters, transaction, threads, writers);
            loader.load(reached -> note(generation, "LOADING", reached, Math.max(reached, log.head()), lock));
            note(generation, "INDEXING", loader.reached(), loader.reached(), lock);
            definition.shelf().index(generation.number());
            note(generation, "CATCHING_UP", loader.reached(), log.head(), lock);
            tokens.begin(view.token(), loader.reached(), loader.putAside());
            LOG.info("{} has seen all events up to {} in {} ms", view.name(), loader.reached(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    private void note(Generation generation, String phase, long reached, long head, GenerationLock lock) {
        if (!lock.isHeld()) {
            throw new Abandoned("the connection that held the right to build is lost");
        }
        if (!registry.making().progress(generation, phase, reached, head)) {
            throw new Abandoned("it was taken away");
        }
        while (registry.making().isPaused(generation)) { // what has been read so far is kept, and the databases rest
            LockSupport.parkNanos(A_LOOK_NANOS);
            if (!lock.isHeld()) {
                throw new Abandoned("the connection that held the right to build is lost");
            }
        }
    }

    private static String lockName(View view) {
        return "build " + view.token();
    }

    private static final class Abandoned extends RuntimeException {
        Abandoned(String why) {
            super(why);
        }
    }
}
