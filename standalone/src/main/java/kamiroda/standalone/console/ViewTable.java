package kamiroda.standalone.console;

import static kamiroda.standalone.console.Progress.number;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.rebuild.DeadLetterView;
import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ProjectionView;

/** Views and their generations as a table of text, times as they are here. */
final class ViewTable {
    private static final List<String> HEAD = List.of("VIEW", "GENERATION", "STATE", "DEFINITION", "LAG", "DEAD LETTERS", "BEGUN", "SERVED SINCE");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final int MOST_LETTERS = 20;
    private static final int LONGEST = 200;

    private ViewTable() {}

    static List<String> of(List<ProjectionView> views) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        views.forEach(view -> view.generations().forEach(it -> rows.add(row(view, it))));
        var widths = IntStream.range(0, HEAD.size()).map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** What goes on with a generation, and what is wrong with it. */
    static List<String> notes(ProjectionView view) {
        var notes = new ArrayList<String>();
        for (var it : view.generations()) {
            if (Progress.isGoingOn(it)) {
                notes.add(Progress.line(view.name(), it));
            }
            if (it.fault() != null) {
                notes.add(view.name() + " " + it.number() + ": " + it.fault());
            }
        }
        return notes;
    }

    /** Events that a view could not apply, with the positions that {@code evict} asks for. */
    static List<String> letters(String view, List<DeadLetterView> letters) {
        var lines = new ArrayList<String>();
        lines.add(number(letters.size() == 1 ? "%s could not apply %,d event:" : "%s could not apply %,d events:", view, letters.size()));
        letters.stream().limit(MOST_LETTERS).forEach(it ->
            lines.add(number("  position %d, since %s, %s: %s", it.position(), TIME.format(it.since()), shortened(it.event()), shortened(it.cause()))));
        if (letters.size() > MOST_LETTERS) {
            lines.add(number("  and %,d more", letters.size() - MOST_LETTERS));
        }
        return lines;
    }

    private static List<String> row(ProjectionView view, GenerationView it) {
        var serves = Integer.valueOf(it.number()).equals(view.serving());
        return List.of(view.name(), String.valueOf(it.number()), it.state().name(), it.current() ? "current" : "former",
            serves ? number("%,d", view.lag()) : "", serves ? number("%,d", view.deadLetters()) : "", time(it.begun()), time(it.served()));
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length).mapToObj(i -> number("%-" + widths[i] + "s", row.get(i))).collect(Collectors.joining("  ")).stripTrailing();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
