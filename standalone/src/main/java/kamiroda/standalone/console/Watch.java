package kamiroda.standalone.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ProjectionView;
import kamiroda.standalone.commandline.Trouble;

/** Looks on while a gallery does what was ordered, until that is over or nobody wants to wait any more. */
final class Watch {
    private static final Duration GLANCE = Duration.ofMillis(500);
    /** A gallery may be busy for a while, or be opened again. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Server server;
    private final Progress progress;
    private final PrintStream err;

    Watch(Server server, Progress progress, PrintStream err) {
        this.server = server;
        this.progress = progress;
        this.err = err;
    }

    /**
     * The generation when it is over, or nothing when it was taken away.
     *
     * @param farewell what to say to somebody who goes before
     */
    Optional<GenerationView> until(Predicate<GenerationView> over, String view, int number, String farewell) {
        var leaving = new Thread(() -> err.println(System.lineSeparator() + farewell));
        Runtime.getRuntime().addShutdownHook(leaving);
        try {
            var generation = find(views(farewell), view, number);
            while (generation.isPresent() && !over.test(generation.get())) {
                progress.show(view, generation.get());
                Thread.sleep(GLANCE);
                generation = find(views(farewell), view, number);
            }
            return generation;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble(farewell);
        } finally {
            progress.end();
            stay(leaving);
        }
    }

    private List<ProjectionView> views(String farewell) throws InterruptedException {
        var deadline = System.nanoTime() + SILENCE.toNanos();
        @Nullable Trouble last = null;
        while (last == null || System.nanoTime() < deadline) {
            try {
                return server.views();
            } catch (Trouble silent) {
                last = silent;
                Thread.sleep(GLANCE);
            }
        }
        throw new Trouble(last.getMessage() + " " + farewell);
    }

    private static Optional<GenerationView> find(List<ProjectionView> views, String view, int number) {
        return views.stream().filter(it -> it.name().equals(view)).flatMap(it -> it.generations().stream()).filter(it -> it.number() == number).findFirst();
    }

    private static void stay(Thread leaving) {
        try {
            Runtime.getRuntime().removeShutdownHook(leaving);
        } catch (IllegalStateException gone) { // and has said so
            return;
        }
    }
}
