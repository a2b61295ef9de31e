package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.rebuild.CarryOut;
import kamiroda.shared.rebuild.CheckView;
import kamiroda.shared.rebuild.FindProjections;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ProjectionView;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.Eventually;

/** Somebody who orders rebuilds of a gallery's views, and waits for what comes of it. */
record Admin(Replica gallery) {
    ProjectionView view(String name) {
        return gallery.bean(Queries.class).ask(new FindProjections()).join().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    Optional<GenerationView> generation(String view, int number) {
        return view(view).generations().stream().filter(it -> it.number() == number).findFirst();
    }

    CompletableFuture<ProjectionView> order(String view, ViewOrder order, long number) {
        return gallery.bean(Queries.class).askForOne(new CarryOut(view, order, number));
    }

    /** A new generation that is ready; tells its number. */
    int built(String view) {
        var number = order(view, ViewOrder.REBUILD, 0).join().generations().getLast().number();
        awaitState(view, number, GenerationState.READY);
        return number;
    }

    /** A new generation that is ready and was found right; tells its number. */
    int rebuilt(String view) {
        var number = built(view);
        assertThat(generation(view, number).orElseThrow().checks()).isNotEmpty().allSatisfy(Admin::assertEqual);
        return number;
    }

    void awaitState(String view, int number, GenerationState state) {
        Eventually.until(() -> generation(view, number).filter(it -> it.state() == state && it.phase().isEmpty()).isPresent());
    }

    /** What comes of holding a generation against the log now. */
    CheckView verified(String view, int number) {
        var before = generation(view, number).orElseThrow().checks();
        order(view, ViewOrder.VERIFY, number).join();
        Eventually.until(() -> !againstTheLog(view, number).equals(before.stream().filter(it -> it.against() == null).findFirst()));
        return againstTheLog(view, number).orElseThrow();
    }

    private Optional<CheckView> againstTheLog(String view, int number) {
        return generation(view, number).orElseThrow().checks().stream().filter(it -> it.against() == null).findFirst();
    }

    void switchTo(String view, int number) {
        assertThat(order(view, ViewOrder.SWITCH, number).join().serving()).isEqualTo(number);
    }

    static void assertEqual(CheckView check) {
        assertThat(check.differences()).as(check.toString()).isZero();
        assertThat(check.checksum()).isEqualTo(check.wanted());
        assertThat(check.rows()).isPositive();
    }
}
