package kamiroda.query.generation;

import static kamiroda.shared.rebuild.GenerationState.BUILDING;
import static kamiroda.shared.rebuild.GenerationState.DROPPED;
import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.RETIRED;
import static kamiroda.shared.rebuild.GenerationState.SERVING;
import static kamiroda.shared.rebuild.GenerationState.VERIFYING;

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
    private static final int LONGEST_FAULT = 2000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Registry(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
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

    /** Notes how far building is; false when the generation was taken away. */
    public boolean progress(Generation generation, String phase, long processed, long total) {
        return jdbc.sql("UPDATE view_generation SET phase_begun = IF(phase = ?, phase_begun, ?), phase = ?, processed = ?, total = ?, changed = ?"
                                + " WHERE view_name = ? AND generation = ? AND state <> ?")
                        .params(phase, now(), phase, processed, total, now(), generation.view(), generation.number(), DROPPED.name())
                        .update()
                == 1;
    }

    /** Lets one that is being built or verified wait; false when it is neither. */
    public boolean pause(Generation generation) {
        return underWay("paused = COALESCE(paused, ?)", generation);
    }

    /** Lets one go on that waits, as if it had not; false when it is neither being built nor verified. */
    public boolean resume(Generation generation) {
        String spent = "TIMESTAMPDIFF(MICROSECOND, paused, ?)";
        return underWay("phase_begun = IF(paused IS NULL, phase_begun, TIMESTAMPADD(MICROSECOND, " + spent + ", phase_begun)), paused = NULL", generation);
    }

    private boolean underWay(String set, Generation generation) {
        return jdbc.sql("UPDATE view_generation SET " + set + " WHERE view_name = ? AND generation = ? AND state IN (?, ?)")
                        .params(now(), generation.view(), generation.number(), BUILDING.name(), VERIFYING.name())
                        .update()
                == 1;
    }

    public boolean isPaused(Generation generation) {
        return find(generation.view(), generation.number()).filter(it -> it.paused() != null).isPresent();
    }

    /** From one state to another; false when it is not in the first any more, or waits. */
    public boolean move(Generation generation, GenerationState from, GenerationState to) {
        return jdbc.sql("UPDATE view_generation SET state = ?, phase = '', changed = ? WHERE view_name = ? AND generation = ? AND state = ? AND paused IS NULL")
                        .params(to.name(), now(), generation.view(), generation.number(), from.name())
                        .update()
                == 1;
    }

    /** Notes that something is wrong with it, so that it does not serve unless somebody says so. */
    public void doubt(Generation generation, String fault) {
        jdbc.sql("UPDATE view_generation SET serve_next = FALSE, fault = ?, changed = ? WHERE view_name = ? AND generation = ?")
                .params(fault, now(), generation.view(), generation.number())
                .update();
    }

    /** Nothing is wrong with it any more. */
    public void trust(Generation generation) {
        jdbc.sql("UPDATE view_generation SET fault = NULL, changed = ? WHERE view_name = ? AND generation = ? AND fault IS NOT NULL AND state <> 'FAILED'")
                .params(now(), generation.view(), generation.number())
                .update();
    }

    /** One that is being built cannot be built. */
    public void fail(Generation generation, String fault) {
        jdbc.sql("UPDATE view_generation SET state = ?, fault = ?, paused = NULL, changed = ? WHERE view_name = ? AND generation = ? AND state = 'BUILDING'")
                .params(FAILED.name(), fault.substring(0, Math.min(LONGEST_FAULT, fault.length())), now(), generation.view(), generation.number())
                .update();
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
