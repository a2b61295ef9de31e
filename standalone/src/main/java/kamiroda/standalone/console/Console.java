package kamiroda.standalone.console;

import java.io.PrintStream;

import org.springframework.boot.logging.LoggingSystem;

import kamiroda.shared.kernel.Refused;
import kamiroda.standalone.commandline.CommandLine;
import kamiroda.standalone.commandline.Trouble;
import kamiroda.standalone.commandline.Word;

/**
 * Carries out the commands of the jar. What came of one goes to one stream, and everything else to the other. As {@code diff}, it ends with 0
 * when all is well, with 1 when something differs or could not be built, and with 2 when the command was not carried out.
 */
public final class Console {
    private static final int NOT_CARRIED_OUT = 2;

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean isTerminal;

    /** @param application what is opened when no gallery runs on the data folder */
    public Console(Class<?> application, PrintStream out, PrintStream err, boolean isTerminal) {
        this.application = application;
        this.out = out;
        this.err = err;
        this.isTerminal = isTerminal;
    }

    /** Whether the program's arguments are a command; otherwise they are settings of a gallery that is to be opened. */
    public static boolean isMeant(String... args) {
        return CommandLine.is(args);
    }

    /** Answers with the exit code; a failure has been told. */
    public int run(String... args) {
        LoggingSystem.get(Console.class.getClassLoader()).beforeInitialize(); // nothing is logged but by a gallery, to its file
        try {
            var line = CommandLine.of(args);
            return line.word() == Word.HELP ? help() : carryOut(line);
        } catch (Trouble | Refused told) {
            err.println(told.getMessage());
            return NOT_CARRIED_OUT;
        }
    }

    private int carryOut(CommandLine line) {
        try (var gallery = Gallery.of(line, application, err)) {
            var watch = new Watch(gallery.server(), new Progress(err, isTerminal), err);
            return new Admin(gallery.server(), line, new LongOrders(gallery, line, watch, out), out).carryOut();
        }
    }

    private int help() {
        out.println("""
            java -jar kamiroda.jar                     opens the gallery
            java -jar kamiroda.jar COMMAND [OPTION …]  gives the gallery that runs on the data folder a command;
                                                       when none does, it is opened for the command alone
            """);
        Word.explained().forEach(out::println);
        out.println("""

              --switch                    behind rebuild: what was built then serves, unless something differs
              --kamiroda.data=DIR         the data folder, ./data unless told; other settings of the gallery likewise
              --server URL                a gallery elsewhere, which knows who speaks by X-Forwarded-User
              --as LOGIN                  who gives the command; your name on this machine unless told
              --reason TEXT               why, as it is put on record

            It ends with 0 when all is well, 1 when something differs or could not be built, 2 when the command was not carried out.""");
        return 0;
    }
}
