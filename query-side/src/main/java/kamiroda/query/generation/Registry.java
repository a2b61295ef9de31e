package kamiroda.query.generation;

import static kamiroda.shared.rebuild.GenerationState.BUILDING;
import static kamiroda.shared.rebuild.GenerationState.DROPPED;
import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.RETIRED;
import static kamiroda.shared.rebuild.GenerationState.SERVING;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.shared.rebuild.GenerationState;

/** The generations of all views: one table that all replicas read and write. */
public class Registry {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Making making;

    public Registry(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.making = new Making(jdbc, clock);
    }

    /** How those fare that are built or verified. */
    public Making making() {
        return making;
    }

    /** Those of a view that were not taken away, oldest first. */
    public List<Generation> of(String view) {
        return read(view, "<>");
    }

    /** Those that were taken away, or are about to be. */
    public List<Generation> dropped(String view) {
        return read(view, "=");
    }

    private List<Generation> read(String view, String dropped) {
        return jdbc.sql("SELECT * FROM view_generation WHERE view_name = ? AND state " + dropped + " ? ORDER BY generation")
                .params(view, DROPPED.name())
                .query(GenerationRow::read)
                .list();
    }

    public Optional<Generation> find(String view, int number) {
        return of(view).stream().filter(it -> it.number() == number).findFirst();
    }

    public Optional<Generation> serving(String view) {
        return of(view).stream().filter(it -> it.state() == SERVING).findFirst();
    }

    /** Orders a generation of a definition unless there is one already. */
    public void ensure(String view, String fingerprint) {
        if (of(view).stream().noneMatch(it -> it.fingerprint().equals(fingerprint) && it.state() != FAILED)) {
            try {
                add(view, fingerprint, true);
            } catch (DuplicateKeyException e) {
                ensure(view, fingerprint); // another replica was faster, perhaps with another definition
            }
        }
    }

    /** Orders a new generation and answers with its number. */
    public int add(String view, String fingerprint, boolean serveNext) {
        int number = jdbc.sql("SELECT COALESCE(MAX(generation), 0) + 1 FROM view_generation WHERE view_name = ?").param(view).query(Integer.class).single();
        jdbc.sql("INSERT INTO view_generation (view_name, generation, fingerprint, state, serve_next, phase, phase_begun, processed, total, begun, changed)"
                        + " VALUES (?, ?, ?, ?, ?, '', ?, -1, 0, ?, ?)")
                .params(view, number, fingerprint, BUILDING.name(), serveNext, now(), now(), now())
                .update();
        return number;
    }

    /** From one state to another; false when it is not in the first any more, or waits. */
    public boolean move(Generation generation, GenerationState from, GenerationState to) {
        return jdbc.sql("UPDATE view_generation SET state = ?, phase = '', changed = ? WHERE view_name = ? AND generation = ? AND state = ? AND paused IS NULL")
                        .params(to.name(), now(), generation.view(), generation.number(), from.name())
                        .update()
                == 1;
    }

    /** Lets a generation serve and the one that did retire, at once; false when it is not one that may. */
    public boolean serve(Generation generation) {
        return transaction.execute(_ -> {
            jdbc.sql("SELECT generation FROM view_generation WHERE view_name = ? FOR UPDATE").param(generation.view()).query(Integer.class).list();
            boolean may = find(generation.view(), generation.number()).filter(it -> it.state().isFollowing()).isPresent();
            if (may) {
                jdbc.sql("UPDATE view_generation SET state = ?, changed = ? WHERE view_name = ? AND state = ?")
                        .params(RETIRED.name(), now(), generation.view(), SERVING.name())
                        .update();
                jdbc.sql("UPDATE view_generation SET state = ?, serve_next = FALSE, paused = NULL, changed = ?, served = ? WHERE view_name = ? AND generation = ?")
                        .params(SERVING.name(), now(), now(), generation.view(), generation.number())
                        .update();
            }
            return may;
        });
    }

    /** Nobody is to follow or read it from now on; false when it serves. */
    public boolean drop(Generation generation) {
        return jdbc.sql("UPDATE view_generation SET state = ?, phase = '', changed = ? WHERE view_name = ? AND generation = ? AND state <> ?")
                        .params(DROPPED.name(), now(), generation.view(), generation.number(), SERVING.name())
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
