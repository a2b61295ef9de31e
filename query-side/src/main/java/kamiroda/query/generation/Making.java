package kamiroda.query.generation;

import static kamiroda.shared.rebuild.GenerationState.BUILDING;
import static kamiroda.shared.rebuild.GenerationState.DROPPED;
import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.VERIFYING;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How generations fare while they are built and verified, in the table that all replicas read. */
public class Making {
    private static final int LONGEST_FAULT = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Making(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
        return jdbc.sql("SELECT COUNT(*) FROM view_generation WHERE view_name = ? AND generation = ? AND paused IS NOT NULL")
                        .params(generation.view(), generation.number())
                        .query(Integer.class)
                        .single()
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

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
