package kamiroda.standalone.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.GenerationView;

/** How far something has come: one line that changes on a terminal; elsewhere a line now and then. */
final class Progress {
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(5);
    private static final int TWO_MINUTES = 120;
    private static final String LINE_START = "\r\u001b[K";

    private final PrintStream screen;
    private final boolean isTerminal;
    private String phase = "";
    private long next = System.nanoTime();

    Progress(PrintStream screen, boolean isTerminal) {
        this.screen = screen;
        this.isTerminal = isTerminal;
    }

    void show(String view, GenerationView it) {
        if (isTerminal) {
            screen.print(LINE_START + line(view, it));
            screen.flush();
        } else if (!it.phase().equals(phase) || System.nanoTime() > next) {
            screen.println(line(view, it));
            next = System.nanoTime() + NOW_AND_THEN.toNanos();
        }
        phase = it.phase();
    }

    /** Leaves nothing on a terminal. */
    void end() {
        if (isTerminal) {
            screen.print(LINE_START);
            screen.flush();
        }
    }

    /** Whether something is being done with a generation. */
    static boolean isGoingOn(GenerationView it) {
        return !it.phase().isEmpty() || it.state() == GenerationState.BUILDING || it.state() == GenerationState.VERIFYING;
    }

    static String line(String view, GenerationView it) {
        var line = new StringBuilder(view + " " + it.number() + ": " + (it.paused() == null ? said(it.phase()) : "waiting for resume"));
        if (it.total() > 0 && !it.phase().isEmpty()) {
            line.append(number(", %,d of %,d", Math.max(0, it.processed()), Math.max(it.processed(), it.total())));
        }
        if (it.eventsPerSecond() != null) {
            line.append(number(", %,d events/s", it.eventsPerSecond()));
        }
        if (it.secondsLeft() != null) {
            line.append(it.secondsLeft() < TWO_MINUTES ? number(", %d s left", it.secondsLeft()) : number(", %,d min left", it.secondsLeft() / 60));
        }
        return line.toString();
    }

    static String number(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }

    private static String said(String phase) {
        return switch (phase) {
            case "LOADING" -> "reading the events";
            case "INDEXING" -> "making the indexes";
            case "CATCHING_UP" -> "catching up";
            case "VERIFYING" -> "holding it against the log";
            case "COMPARING" -> "comparing it with the one that serves";
            case "" -> "waiting for its turn";
            default -> phase;
        };
    }
}
