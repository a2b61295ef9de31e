package kamiroda.shared.rebuild;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One generation of a view as admins see it.
 *
 * @param phase of building or verifying, upper snake case; empty otherwise
 * @param processed position of the last event that the phase has read
 * @param total position of the last event there was
 * @param eventsPerSecond how fast the phase reads; absent when it has just begun or nothing goes on
 * @param secondsLeft absent when that cannot be told
 * @param current whether it is of the definition that this program has
 * @param paused since when it waits because an admin said so
 * @param served since when it serves, or when it came to serve last
 * @param checks latest first
 */
public record GenerationView(
        int number,
        GenerationState state,
        String phase,
        long processed,
        long total,
        @Nullable Integer eventsPerSecond,
        @Nullable Integer secondsLeft,
        Instant begun,
        Instant changed,
        @Nullable Instant paused,
        @Nullable Instant served,
        boolean current,
        @Nullable String fault,
        List<CheckView> checks) {}
