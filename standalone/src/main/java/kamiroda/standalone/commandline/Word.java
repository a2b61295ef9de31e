package kamiroda.standalone.commandline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What may be said first, and what belongs behind it. */
public enum Word {
    VIEWS("", "shows all views and their generations, and events that could not be applied"),
    REBUILD("VIEW", "builds a new generation from the first event on, and holds it against the log"),
    VERIFY("VIEW [GENERATION]", "holds a generation, or the one that serves, against the log"),
    SWITCH("VIEW GENERATION", "lets another generation serve; going back is the same"),
    DROP("VIEW GENERATION", "takes a generation away; one that is being built is cancelled"),
    PAUSE("VIEW GENERATION", "lets what is being built or verified wait"),
    RESUME("VIEW GENERATION", "lets it go on"),
    RETRY("VIEW [POSITION]", "tries an event again that could not be applied, or all"),
    EVICT("VIEW POSITION", "leaves an event out of the view for good"),
    HELP("", "shows this");

    private final String operands;
    private final String meaning;

    Word(String operands, String meaning) {
        this.operands = operands;
        this.meaning = meaning;
    }

    static Word of(String said) {
        var words = Arrays.stream(values()).map(Word::toString).toList();
        return Arrays.stream(values()).filter(it -> it.toString().equals(said)).findFirst()
            .orElseThrow(() -> Trouble.noSuch("command", said, words, "\"help\" lists all."));
    }

    int fewest() {
        return (int) named().filter(it -> !it.startsWith("[")).count();
    }

    int most() {
        return (int) named().count();
    }

    /** As it is to be written. */
    String usage() {
        return operands.isEmpty() ? toString() : this + " " + operands;
    }

    /** A line for each: how it is written, and what it means. */
    public static List<String> explained() {
        return Arrays.stream(values()).map(it -> "  %-27s %s".formatted(it.usage(), it.meaning)).toList();
    }

    private Stream<String> named() {
        return Arrays.stream(operands.split(" ")).filter(it -> !it.isEmpty());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
