package kamiroda.standalone.console;

import static kamiroda.standalone.console.Progress.number;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kamiroda.shared.rebuild.CheckView;
import kamiroda.shared.rebuild.CheckView.DifferenceView;
import kamiroda.shared.rebuild.GenerationView;

/**
 * What came of holding a generation against the log, and against the one that serves.
 *
 * @param checks latest first
 */
record Findings(List<CheckView> checks) {
    private static final int FIRST = 20;

    /** What is known of a generation that was not known before. */
    static Findings since(GenerationView before, Optional<GenerationView> after) {
        return new Findings(after.stream().flatMap(it -> it.checks().stream()).filter(it -> !before.checks().contains(it)).toList());
    }

    boolean isEqual() {
        return checks.stream().allMatch(it -> it.differences() == 0);
    }

    boolean hasLog() {
        return checks.stream().anyMatch(it -> it.against() == null);
    }

    /** As {@code 912 rows, 0 differences from the log, 0 from generation 7}. */
    String summary() {
        var oldestFirst = checks.reversed();
        return oldestFirst.isEmpty() ? "nothing to hold it against" : number("%,d rows, ", oldestFirst.getFirst().rows()) + oldestFirst.stream()
            .map(it -> number(it.differences() == 1 ? "%,d difference from " : "%,d differences from ", it.differences()) + other(it))
            .collect(Collectors.joining(", "));
    }

    /** Lists the first differences by row and field. */
    void list(PrintStream out) {
        checks.reversed().stream().filter(it -> it.differences() > 0).forEach(it -> list(it, out));
    }

    private static void list(CheckView check, PrintStream out) {
        out.println("What differs from " + other(check) + ", in how many rows:");
        check.fields().forEach(field -> out.println("  " + field));
        out.println("The first of them:");
        check.sample().stream().limit(FIRST).forEach(it -> out.println("  " + it.row() + (it.field().isEmpty() ? "" : " " + it.field()) + ": " + said(it)));
        if (check.differences() > FIRST) {
            out.println(number("  and %,d more", check.differences() - FIRST));
        }
    }

    private static String said(DifferenceView it) {
        return "should be " + (it.wanted() == null ? "away" : it.wanted()) + ", is " + (it.found() == null ? "missing" : it.found());
    }

    private static String other(CheckView check) {
        return check.against() == null ? "the log" : "generation " + check.against();
    }
}
