package kamiroda.query.rebuild;

import static java.util.stream.Collectors.joining;
import static kamiroda.shared.kernel.Refusal.DEAD_LETTER_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.GENERATION_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.GENERATION_NOT_READY;
import static kamiroda.shared.kernel.Refusal.GENERATION_NOT_UNDER_WAY;
import static kamiroda.shared.kernel.Refusal.GENERATION_SERVES;
import static kamiroda.shared.kernel.Refusal.VIEW_NOT_FOUND;

import java.util.List;
import java.util.function.Predicate;

import org.axonframework.queryhandling.QueryHandler;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.Mender;
import kamiroda.shared.rebuild.CarryOut;
import kamiroda.shared.rebuild.ProjectionView;

/** Carries out what admins order. Each order is one write to the {@link Registry}; who keeps the views does the rest. */
public class Orders {
    private final List<ViewDefinition> definitions;
    private final Registry registry;
    private final Serving serving;
    private final Keeper keeper;
    private final Menders menders;
    private final Overview overview;

    public Orders(List<ViewDefinition> definitions, Registry registry, Serving serving, Keeper keeper, Menders menders, Overview overview) {
        this.definitions = definitions;
        this.registry = registry;
        this.serving = serving;
        this.keeper = keeper;
        this.menders = menders;
        this.overview = overview;
    }

    /** Makes who mends a view's generation. */
    public interface Menders {
        Mender of(ViewDefinition definition, int generation);
    }

    @QueryHandler
    List<ProjectionView> handle(CarryOut order) {
        ViewDefinition definition = definition(order.view());
        switch (order.order()) {
            case REBUILD -> registry.add(definition.name(), definition.fingerprint(), false);
            case VERIFY -> keeper.inspect(definition, generation(order));
            case SWITCH -> serve(generation(order));
            case DROP -> drop(generation(order));
            case PAUSE -> underWay(generation(order), registry.making()::pause);
            case RESUME -> underWay(generation(order), registry.making()::resume);
            case RETRY -> retry(mender(definition), order);
            case EVICT -> DEAD_LETTER_NOT_FOUND.unless(mender(definition).evict(order.number()), order.view(), order.number());
        }
        keeper.lookNow();
        return List.of(overview.of(definition));
    }

    private void serve(Generation generation) {
        GENERATION_NOT_READY.unless(generation.state().isFollowing() && registry.serve(generation), generation.view(), generation.number(), generation.state());
    }

    private void drop(Generation generation) {
        GENERATION_SERVES.unless(registry.drop(generation), generation.view(), generation.number());
    }

    private static void underWay(Generation generation, Predicate<Generation> act) {
        GENERATION_NOT_UNDER_WAY.unless(act.test(generation), generation.view(), generation.number(), generation.state());
    }

    /** All, or what waits in the sequence of one event. */
    private static void retry(Mender mender, CarryOut order) {
        if (order.number() == 0) {
            mender.retry();
        } else {
            DEAD_LETTER_NOT_FOUND.unless(mender.retry(order.number()), order.view(), order.number());
        }
    }

    private Mender mender(ViewDefinition definition) {
        return menders.of(definition, serving.of(definition.name()));
    }

    private Generation generation(CarryOut order) {
        return registry.find(order.view(), (int) order.number()).orElseThrow(() -> GENERATION_NOT_FOUND.because(order.view(), order.number()));
    }

    private ViewDefinition definition(String name) {
        return definitions.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> VIEW_NOT_FOUND.because(name, definitions.stream().map(ViewDefinition::name).collect(joining(", "))));
    }
}
