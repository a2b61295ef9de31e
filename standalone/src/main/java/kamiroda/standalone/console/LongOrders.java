package kamiroda.standalone.console;

import static kamiroda.shared.rebuild.GenerationState.FAILED;
import static kamiroda.shared.rebuild.GenerationState.SERVING;
import static kamiroda.standalone.console.Admin.NOT_WELL;
import static kamiroda.standalone.console.Admin.WELL;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Predicate;

import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.commandline.CommandLine;

/** Orders that take their time, and end with what a check has found. */
final class LongOrders {
    /** A check that has not begun by then was not possible. */
    private static final Duration TO_BEGIN = Duration.ofSeconds(30);

    private final Gallery gallery;
    private final CommandLine line;
    private final Watch watch;
    private final PrintStream out;

    LongOrders(Gallery gallery, CommandLine line, Watch watch, PrintStream out) {
        this.gallery = gallery;
        this.line = line;
        this.watch = watch;
        this.out = out;
    }

    int rebuild() {
        var view = line.view();
        var number = gallery.server().order(line.order(ViewOrder.REBUILD, 0)).generations().getLast().number();
        var farewell = gallery.staysOpen()
            ? view + " " + number + " is built on at " + gallery.server().address() + ": \"views\" shows how far, "
                + "\"drop " + view + " " + number + "\" cancels it."
            : view + " " + number + " is built on when a gallery is opened on this folder next.";
        var built = watch.until(it -> !Progress.isGoingOn(it), view, number, farewell);
        if (built.isEmpty()) {
            out.println(view + " " + number + " was taken away before it was ready.");
            return NOT_WELL;
        }
        return built(view, built.get());
    }

    private int built(String view, GenerationView it) {
        var findings = new Findings(it.checks());
        var isWell = it.state() != FAILED && it.fault() == null && findings.isEqual();
        var serves = isWell && line.switches();
        if (serves) {
            gallery.server().order(line.order(ViewOrder.SWITCH, it.number()));
        }
        tell(it, serves ? SERVING : it.state(), findings);
        if (!serves && it.state() != FAILED) {
            out.println("To let it serve" + (isWell ? "" : " as it is") + ": switch " + view + " " + it.number());
        }
        return isWell ? WELL : NOT_WELL;
    }

    int verify(GenerationView before) {
        gallery.server().order(line.order(ViewOrder.VERIFY, before.number()));
        var farewell = gallery.staysOpen()
            ? "The check goes on at " + gallery.server().address() + ", and its result is kept there."
            : "The check was not finished: give the command again.";
        var after = watch.until(checked(before), line.view(), before.number(), farewell);
        var findings = Findings.since(before, after);
        if (after.isEmpty() || !findings.hasLog()) {
            out.println(line.view() + " " + before.number() + " was not checked: "
                + after.map(it -> it.fault() == null ? "the log of the gallery tells why" : it.fault()).orElse("it was taken away") + ".");
            return NOT_WELL;
        }
        tell(after.get(), after.get().state(), findings);
        return findings.isEqual() ? WELL : NOT_WELL;
    }

    /** Whether there is a new result, or nothing has happened for so long that there will be none. */
    private static Predicate<GenerationView> checked(GenerationView before) {
        var deadline = System.nanoTime() + TO_BEGIN.toNanos();
        return now -> !Progress.isGoingOn(now)
            && (now.checks().stream().anyMatch(it -> it.against() == null && !before.checks().contains(it)) || System.nanoTime() > deadline);
    }

    private void tell(GenerationView it, GenerationState state, Findings findings) {
        var said = switch (state) {
            case READY -> " is ready: ";
            case SERVING -> " serves: ";
            case RETIRED -> " is in reserve: ";
            case FAILED -> " could not be built: ";
            case BUILDING, VERIFYING, DROPPED -> " (" + state + "): ";
        };
        out.println(line.view() + " " + it.number() + said + (state == FAILED ? it.fault() : findings.summary()));
        findings.list(out);
    }
}
