package kamiroda.standalone.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ProjectionView;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.commandline.CommandLine;
import kamiroda.standalone.commandline.Trouble;
import kamiroda.standalone.commandline.Word;

/** Carries a command out, and tells what came of it. What the views do not have is refused before it is ordered, which would be on record. */
final class Admin {
    static final int WELL = 0;
    static final int NOT_WELL = 1;

    private final Server server;
    private final CommandLine line;
    private final LongOrders longOrders;
    private final PrintStream out;

    Admin(Server server, CommandLine line, LongOrders longOrders, PrintStream out) {
        this.server = server;
        this.line = line;
        this.longOrders = longOrders;
        this.out = out;
    }

    /** Answers with the exit code: whether all is well with what was ordered. */
    int carryOut() {
        var views = server.views();
        if (line.word() == Word.VIEWS) {
            return show(views);
        }
        var view = views.stream().filter(it -> it.name().equals(line.view())).findFirst().orElseThrow(() -> noSuchView(views));
        return switch (line.word()) {
            case REBUILD -> longOrders.rebuild();
            case VERIFY -> longOrders.verify(generation(view, line.number()));
            case SWITCH -> serve(view, generation(view, line.number()).number());
            case DROP -> drop(generation(view, line.number()).number());
            case PAUSE -> pause(generation(view, line.number()).number());
            case RESUME -> resume(generation(view, line.number()).number());
            case RETRY -> retry();
            case EVICT -> evict(line.number().orElseThrow());
            case VIEWS, HELP -> throw new IllegalStateException(line.word().toString());
        };
    }

    private Trouble noSuchView(List<ProjectionView> views) {
        var names = views.stream().map(ProjectionView::name).toList();
        return Trouble.noSuch("view", line.view(), names, "There are " + String.join(", ", names) + ".");
    }

    private static GenerationView generation(ProjectionView view, Optional<Integer> number) {
        var wanted = number.or(() -> Optional.ofNullable(view.serving()))
            .orElseThrow(() -> new Trouble("No generation of " + view.name() + " serves yet: say which."));
        return view.generations().stream().filter(it -> it.number() == wanted).findFirst().orElseThrow(() -> new Trouble(
            view.name() + " has no generation " + wanted + "; there are " + view.generations().stream()
                .map(it -> it.number() + " (" + it.state() + ")").collect(Collectors.joining(", ")) + "."));
    }

    private int show(List<ProjectionView> views) {
        ViewTable.of(views).forEach(out::println);
        views.forEach(view -> ViewTable.notes(view).forEach(out::println));
        views.forEach(this::showLetters);
        return WELL;
    }

    private void showLetters(ProjectionView view) {
        if (view.deadLetters() > 0) {
            ViewTable.letters(view.name(), server.deadLetters(view.name())).forEach(out::println);
        }
    }

    private int serve(ProjectionView view, int number) {
        var former = view.serving();
        if (Integer.valueOf(number).equals(former)) {
            out.println(view.name() + " " + number + " serves already.");
            return WELL;
        }
        server.order(line.order(ViewOrder.SWITCH, number));
        out.println(view.name() + " " + number + " serves." + (former == null ? "" : " To go back: switch " + view.name() + " " + former));
        return WELL;
    }

    private int drop(int number) {
        server.order(line.order(ViewOrder.DROP, number));
        out.println(line.view() + " " + number + " is taken away.");
        return WELL;
    }

    private int pause(int number) {
        server.order(line.order(ViewOrder.PAUSE, number));
        out.println(line.view() + " " + number + " waits. To let it go on: resume " + line.view() + " " + number);
        return WELL;
    }

    private int resume(int number) {
        server.order(line.order(ViewOrder.RESUME, number));
        out.println(line.view() + " " + number + " goes on.");
        return WELL;
    }

    /** Of one event, or of all. */
    private int retry() {
        var view = server.order(line.order(ViewOrder.RETRY, line.number().orElse(0)));
        if (view.deadLetters() == 0) {
            out.println("There is no event left that " + view.name() + " could not apply.");
        }
        showLetters(view);
        return view.deadLetters() == 0 ? WELL : NOT_WELL;
    }

    private int evict(int position) {
        var view = server.order(line.order(ViewOrder.EVICT, position));
        out.println("The event at position " + position + " is left out of " + view.name() + ".");
        showLetters(view);
        return WELL;
    }
}
