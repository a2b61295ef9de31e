package kamiroda.query.health;

import static kamiroda.shared.rebuild.GenerationState.BUILDING;
import static kamiroda.shared.rebuild.GenerationState.DROPPED;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import kamiroda.query.follow.Pace;
import kamiroda.shared.rebuild.GenerationState;

/**
 * The views in figures, read when somebody asks. A view's generations come and go and are numbered without end, so they are counted by
 * state and have no series of their own.
 */
public class ViewMeters implements MeterBinder {
    private final List<String> views;
    private final Standings standings;

    public ViewMeters(List<String> views, Standings standings) {
        this.views = views;
        this.standings = standings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        views.forEach(view -> {
            bindStanding(view, registry);
            bindGenerations(view, registry);
            bindPace(view, standings.pace(view), registry);
        });
    }

    private void bindStanding(String view, MeterRegistry registry) {
        Gauge.builder("kamiroda.view.lag", standings, it -> it.lag(view).stream().mapToDouble(lag -> lag).findFirst().orElse(Double.NaN))
                .description("Positions of the log that the serving generation is behind; NaN when the log does not answer or nothing serves")
                .baseUnit("events")
                .tag("view", view)
                .register(registry);
        TimeGauge.builder("kamiroda.view.stalled", standings, TimeUnit.MILLISECONDS, it -> it.stalled(view).toMillis())
                .description("For how long the serving generation has been behind without coming further")
                .tag("view", view)
                .register(registry);
        Gauge.builder("kamiroda.view.dead.letters", standings, it -> it.deadLetters(view))
                .description("Events that the serving generation could not apply")
                .tag("view", view)
                .register(registry);
    }

    private void bindGenerations(String view, MeterRegistry registry) {
        Gauge.builder("kamiroda.view.serving", standings, it -> it.serving(view).orElse(0))
                .description("Number of the generation that readers are sent to; 0 without one")
                .tag("view", view)
                .register(registry);
        Arrays.stream(GenerationState.values()).filter(state -> state != DROPPED).forEach(state -> Gauge.builder(
                        "kamiroda.view.generations", standings, it -> it.generations(view).stream().filter(one -> one.state() == state).count())
                .description("Generations in a state")
                .tags("view", view, "state", state.name())
                .register(registry));
        Gauge.builder("kamiroda.view.built", standings, it -> it.generations(view).stream()
                        .filter(one -> one.state() == BUILDING)
                        .mapToDouble(Standings::built)
                        .max()
                        .orElse(Double.NaN))
                .description("How much of the log the generation that is being built has seen, from 0 to 1; NaN while none is")
                .tag("view", view)
                .register(registry);
    }

    private static void bindPace(String view, Pace pace, MeterRegistry registry) {
        FunctionCounter.builder("kamiroda.view.events", pace, Pace::events)
                .description("Events that this process has brought into the view's generations")
                .tag("view", view)
                .register(registry);
        FunctionTimer.builder("kamiroda.view.batch", pace, Pace::batches, Pace::nanos, TimeUnit.NANOSECONDS)
                .description("Batches of them, from reading the log to the moved token")
                .tag("view", view)
                .register(registry);
    }
}
