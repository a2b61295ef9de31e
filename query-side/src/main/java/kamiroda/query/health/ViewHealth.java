package kamiroda.query.health;

import static kamiroda.shared.rebuild.GenerationState.BUILDING;
import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.READY;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

import kamiroda.query.generation.Generation;

/**
 * How one view is. Degraded is one that answers, though not with everything, or not with the latest, or that is being built: members are better
 * off with it than without, so it must not cost this process its visitors. Down is one that cannot come further, or that there is nothing of.
 */
public class ViewHealth implements HealthIndicator {
    /** The view is of use, yet somebody should look at it. */
    private static final Status DEGRADED = new Status("DEGRADED");
    /** An outage that is shorter is sat out. */
    private static final Duration STUCK = Duration.ofSeconds(30);
    private static final Duration HELD_UP = Duration.ofSeconds(5);
    /** More than is brought in at once. */
    private static final long FAR_BEHIND = 1000;

    private final String view;
    private final Standings standings;

    public ViewHealth(String view, Standings standings) {
        this.view = view;
        this.standings = standings;
    }

    @Override
    public Health health() {
        List<Generation> generations = standings.generations(view);
        OptionalLong lag = standings.lag(view);
        Map<String, Object> details = new LinkedHashMap<>();
        standings.serving(view).ifPresent(it -> details.put("serving", it));
        lag.ifPresent(it -> details.put("lag", it));
        details.put("stalledSeconds", standings.stalled(view).toSeconds());
        details.put("deadLetters", standings.deadLetters(view));
        generations.forEach(it -> details.put("generation" + it.number(), told(it)));
        return Health.status(status(generations, lag.orElse(0))).withDetails(details).build();
    }

    private Status status(List<Generation> generations, long lag) {
        if (!standings.isFollowed(view)) {
            return unserved(generations);
        }
        if (standings.stalled(view).compareTo(STUCK) > 0) {
            return Status.DOWN;
        }
        boolean isWell = lag <= FAR_BEHIND
                && standings.deadLetters(view) == 0
                && standings.seenAgo().compareTo(STUCK) < 0
                && !isAtFault(generations.getLast())
                && generations.stream().allMatch(it -> standings.stalled(it).compareTo(HELD_UP) < 0); // those that are kept to go back to, too
        return isWell ? Status.UP : DEGRADED;
    }

    private static Status unserved(List<Generation> generations) {
        if (generations.isEmpty()) {
            return Status.OUT_OF_SERVICE; // this process has only begun
        }
        return generations.stream().allMatch(it -> it.state() == FAILED) ? Status.DOWN : DEGRADED; // the other views answer while it is built
    }

    /** One that was to serve, and does not. */
    private static boolean isAtFault(Generation generation) {
        return generation.fault() != null && (generation.state() == FAILED || generation.state() == READY);
    }

    private String told(Generation generation) {
        Duration stalled = standings.stalled(generation);
        return generation.state()
                + (generation.state() == BUILDING ? " " + generation.phase() + " " + Math.round(100 * Standings.built(generation)) + " %" : "")
                + (isAtFault(generation) ? ": " + generation.fault() : "")
                + (stalled.compareTo(HELD_UP) < 0 ? "" : ", has not come further for " + stalled.toSeconds() + " s");
    }
}
