package kamiroda.query.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

import kamiroda.query.generation.Generation;

/**
 * When what serves is to be held against the log again. A time is over for all replicas when one of them has made a check since; times that
 * nobody was there for are made up by one.
 */
public class Schedule {
    private final @Nullable CronExpression times;
    private final Checks checks;
    private final Clock clock;
    /** When this process looks next, by view. */
    private final Map<String, Instant> looks = new ConcurrentHashMap<>();

    /**
     * @param times absent for never
     * @param clock whose zone the times are in
     */
    public Schedule(@Nullable CronExpression times, Checks checks, Clock clock) {
        this.times = times;
        this.checks = checks;
        this.clock = clock;
    }

    /** Says so once for each time, so that a check that fails is not begun again at once. */
    boolean hasCome(Generation serving) {
        Instant now = clock.instant();
        if (looks.getOrDefault(serving.view(), Instant.MIN).isAfter(now)) {
            return false;
        }
        looks.put(serving.view(), next(now));
        return isDue(serving);
    }

    /** Whether a time has passed since the generation was held against the log, or came to serve. */
    boolean isDue(Generation serving) {
        Instant since = checks.ofLog(serving).map(Check::begun).orElse(serving.served() == null ? serving.begun() : serving.served());
        return !next(since).isAfter(clock.instant());
    }

    private Instant next(Instant after) {
        ZonedDateTime next = times == null ? null : times.next(after.atZone(clock.getZone()));
        return next == null ? Instant.MAX : next.toInstant();
    }
}
