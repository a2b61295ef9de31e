package kamiroda.query.projection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import kamiroda.query.log.Recorded;

/** Events a view could not apply, with all that followed in their sequence, until somebody has mended the cause. */
public class DeadLetters {
    private static final int LONGEST_CAUSE = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public DeadLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts an event aside. */
    public void add(String view, Recorded event, String cause) {
        jdbc.sql("INSERT INTO dead_letter (view_name, position, sequence, cause, since) VALUES (?, ?, ?, ?, ?)")
                .params(
                        view,
                        event.position(),
                        event.sequence(),
                        cause.substring(0, Math.min(LONGEST_CAUSE, cause.length())),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Forgets what a view had put aside. */
    public void clear(String view) {
        jdbc.sql("DELETE FROM dead_letter WHERE view_name = ?").param(view).update();
        jdbc.sql("DELETE FROM evicted_event WHERE view_name = ?").param(view).update();
    }

    /** Settles a letter without applying it; false when there is none. */
    boolean evict(String view, long position) {
        return remove(view, position)
                && jdbc.sql("INSERT INTO evicted_event (view_name, position) VALUES (?, ?)").params(view, position).update() == 1;
    }

    /** The positions of all events that a view does without: those that wait, and those that were left out for good. */
    public Set<Long> without(String view) {
        return Set.copyOf(jdbc.sql("SELECT position FROM dead_letter WHERE view_name = ? UNION SELECT position FROM evicted_event WHERE view_name = ?")
                .params(view, view)
                .query(Long.class)
                .list());
    }

    boolean remove(String view, long position) {
        return jdbc.sql("DELETE FROM dead_letter WHERE view_name = ? AND position = ?").params(view, position).update() == 1;
    }

    /** The sequences that wait, each until its oldest letter is settled. */
    Set<String> sequences(String view) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT sequence FROM dead_letter WHERE view_name = ?").param(view).query(String.class).list());
    }

    /** All letters of a view, oldest first. */
    public List<DeadLetter> of(String view) {
        return jdbc.sql("SELECT position, sequence, cause, since FROM dead_letter WHERE view_name = ? ORDER BY position")
                .param(view)
                .query((row, _) -> new DeadLetter(
                        row.getLong(1), row.getString(2), row.getString(3), row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** One event that waits, and why. */
    public record DeadLetter(long position, String sequence, String cause, Instant since) {}
}
