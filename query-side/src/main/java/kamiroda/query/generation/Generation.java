package kamiroda.query.generation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.rebuild.GenerationState;

/**
 * One generation of a view, as all replicas know it.
 *
 * @param fingerprint of the definition that made it
 * @param serveNext whether it is to serve as soon as it is built and found right
 * @param processed position of the last event that building has seen
 * @param total position of the last event there was when it was looked last
 * @param phase of building or verifying; empty when nothing goes on, unless whoever was at it has died
 * @param phaseBegun when the phase began, or the one that was last
 * @param begun when building began
 * @param changed when any of this was written last
 * @param paused since when an admin lets it wait
 * @param served since when it serves, or when it came to serve last
 * @param fault why it could not be built, or what was found wrong with it
 */
public record Generation(
        String view,
        int number,
        String fingerprint,
        GenerationState state,
        boolean serveNext,
        String phase,
        Instant phaseBegun,
        long processed,
        long total,
        Instant begun,
        Instant changed,
        @Nullable Instant paused,
        @Nullable Instant served,
        @Nullable String fault) {}
