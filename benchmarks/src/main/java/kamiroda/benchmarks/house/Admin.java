package kamiroda.benchmarks.house;

import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.projection.Tokens;
import kamiroda.shared.rebuild.CarryOut;
import kamiroda.shared.rebuild.FindProjections;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ProjectionView;
import kamiroda.shared.rebuild.ViewOrder;

/** Orders of one view what admins order, and waits until it is done. */
public final class Admin {
    private static final long LOOK_NANOS = 20_000_000;

    private final QueryGateway queries;
    private final Registry registry;
    private final Tokens tokens;
    private final ViewDefinition view;

    public Admin(House house, String view) {
        this.queries = house.bean(QueryGateway.class);
        this.registry = house.bean(Registry.class);
        this.tokens = house.bean(Tokens.class);
        this.view = house.context().getBean(view, ViewDefinition.class);
    }

    public ViewDefinition view() {
        return view;
    }

    /** The number of the generation that serves. */
    public int serving() {
        return registry.serving(view.name()).orElseThrow().number();
    }

    /** Orders a generation and answers its number. */
    public int rebuild() {
        return order(ViewOrder.REBUILD, 0).generations().getLast().number();
    }

    /** Waits until a generation has been held against the log and may serve, telling each phase that is seen, in lower case. */
    public GenerationView awaitReady(int number, Consumer<String> phases) {
        for (Generation it = find(number); it.state() != GenerationState.READY; it = find(number)) {
            if (it.state() == GenerationState.FAILED) {
                throw new IllegalStateException(view.name() + " could not be built: " + it.fault());
            }
            phases.accept(phase(it));
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return queries.query(new FindProjections(), ResponseTypes.multipleInstancesOf(ProjectionView.class)).join().stream()
                .filter(it -> it.name().equals(view.name()))
                .flatMap(it -> it.generations().stream())
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String phase(Generation it) {
        String beginning = it.state() == GenerationState.BUILDING ? "loading" : "verifying";
        return it.phase().isEmpty() ? beginning : it.phase().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Generation find(int number) {
        return registry.find(view.name(), number).orElseThrow();
    }

    /** Returns when this process sends its readers to the generation. */
    public void serve(int number) {
        order(ViewOrder.SWITCH, number);
    }

    /** Returns when nothing is left of the generation. */
    public void drop(int number) {
        String token = view.at(number).token();
        order(ViewOrder.DROP, number);
        while (tokens.all().containsKey(token)) { // the last that goes
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private ProjectionView order(ViewOrder order, int number) {
        CarryOut it = new CarryOut(view.name(), order, number);
        return queries.query(it, ResponseTypes.multipleInstancesOf(ProjectionView.class)).join().getFirst();
    }
}
