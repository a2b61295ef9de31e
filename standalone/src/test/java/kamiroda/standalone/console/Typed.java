package kamiroda.standalone.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

import kamiroda.standalone.StandaloneApplication;

/** A command that was typed, and what came of it. */
record Typed(int code, String out, String err) {
    static Typed command(String command, String... more) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(StandaloneApplication.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        var code = console.run(Stream.concat(Stream.of(command.split(" ")), Stream.of(more)).toArray(String[]::new));
        return new Typed(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
