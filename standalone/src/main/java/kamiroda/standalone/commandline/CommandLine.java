package kamiroda.standalone.commandline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kamiroda.shared.rebuild.OrderView;
import kamiroda.shared.rebuild.ViewOrder;

/**
 * A command as it was typed.
 *
 * @param operands the view, and what is said of it
 * @param options {@code --server}, {@code --as}, {@code --reason} and {@code --switch}
 * @param settings of the gallery, as {@code --kamiroda.data=DIR}
 */
public record CommandLine(Word word, List<String> operands, Map<String, String> options, List<String> settings) {
    private static final String SERVER = "--server";
    private static final String AS = "--as";
    private static final String REASON = "--reason";
    private static final String SWITCH = "--switch";
    private static final List<String> OPTIONS = List.of(SERVER, AS, REASON, SWITCH);
    private static final List<String> HELP = List.of("--help", "-h");

    /** Whether arguments of the program are a command, and not settings of a gallery that is to be opened. */
    public static boolean is(String... args) {
        return Arrays.stream(args).anyMatch(arg -> !arg.startsWith("-") || HELP.contains(arg));
    }

    /** Refuses what cannot be meant. */
    public static CommandLine of(String... args) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        var settings = new ArrayList<String>();
        for (Deque<String> rest = new ArrayDeque<>(List.of(args)); !rest.isEmpty();) {
            var arg = rest.remove();
            if (HELP.contains(arg)) {
                words.addFirst(Word.HELP.toString());
            } else if (!arg.startsWith("-")) {
                words.add(arg);
            } else if (arg.split("=")[0].contains(".")) {
                settings.add(setting(arg));
            } else {
                read(arg, rest, options);
            }
        }
        if (words.isEmpty()) {
            throw new Trouble("There is no command among these options; \"help\" lists all.");
        }
        return new CommandLine(Word.of(words.getFirst()), words.subList(1, words.size()), options, settings).checked();
    }

    private static String setting(String arg) {
        if (!arg.contains("=")) {
            throw new Trouble(arg + " needs its value behind an equals sign: " + arg + "=VALUE.");
        }
        return arg;
    }

    private static void read(String arg, Deque<String> rest, Map<String, String> options) {
        var parts = arg.split("=", 2);
        if (!OPTIONS.contains(parts[0])) {
            throw Trouble.noSuch("option", parts[0], OPTIONS, "\"help\" lists all.");
        }
        var value = parts.length == 2 ? parts[1] : parts[0].equals(SWITCH) ? "" : rest.poll();
        if (value == null) {
            throw new Trouble(parts[0] + " needs a value behind it.");
        }
        options.put(parts[0], value);
    }

    private CommandLine checked() {
        if (word != Word.HELP && (operands.size() < word.fewest() || operands.size() > word.most())) {
            var said = operands.isEmpty() ? "\"" + word + "\" alone" : "\"" + word + " " + String.join(" ", operands) + "\"";
            throw new Trouble(said + " cannot be carried out: it is \"" + word.usage() + "\".");
        }
        if (options.containsKey(SWITCH) && word != Word.REBUILD) {
            throw new Trouble(SWITCH + " belongs to rebuild; to let a generation serve, say \"" + Word.SWITCH.usage() + "\".");
        }
        number();
        return this;
    }

    /** Its name, as it was typed. */
    public String view() {
        return operands.getFirst();
    }

    /** The generation, or the event's position. */
    public Optional<Integer> number() {
        try {
            return operands.stream().skip(1).findFirst().map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new Trouble("\"" + operands.getLast() + "\" is not a number: it is \"" + word.usage() + "\"; \"views\" shows the numbers.");
        }
    }

    /** Whether what is built is to serve at once when nothing is wrong with it. */
    public boolean switches() {
        return options.containsKey(SWITCH);
    }

    /** The order that this command gives of its view. */
    public OrderView order(ViewOrder order, long number) {
        return new OrderView(view(), order, number, options.getOrDefault(REASON, "by command line"));
    }

    /** Who speaks: whoever is logged in on this machine, unless somebody else is named. */
    public String login() {
        var here = System.getProperty("user.name", "");
        var login = options.getOrDefault(AS, here.isBlank() || !isAscii(here) ? "operator" : here);
        if (!isAscii(login)) {
            throw new Trouble(AS + " " + login + " cannot be sent, because a header has room for ASCII only: choose another login.");
        }
        return login;
    }

    /** The address of a gallery elsewhere, with a slash at the end. */
    public Optional<URI> server() {
        return Optional.ofNullable(options.get(SERVER)).map(said -> {
            if (!said.matches("https?://[\\w.:\\[\\]-]+(/[\\w./~%-]*)?")) {
                throw new Trouble(SERVER + " " + said + " is not an address: it is to look like https://gallery.example/.");
            }
            return URI.create(said.endsWith("/") ? said : said + "/");
        });
    }

    private static boolean isAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }
}
