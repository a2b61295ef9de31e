package kamiroda.standalone.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.util.FileSystemUtils;

/** The clients of src/test/graphql-http, which are npm packages. */
final class NodeProgram {
    private static final Path SOURCE = Path.of("src/test/graphql-http");
    private static final Path HOME = Path.of("target/graphql-http");

    private NodeProgram() {}

    /** The last line that a script prints, which is JSON. */
    static JsonNode run(String script, String... arguments) throws IOException, InterruptedException {
        install();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return Member.JSON.readTree(output(command).lines().toList().getLast());
    }

    private static synchronized void install() throws IOException, InterruptedException {
        Path installed = HOME.resolve("node_modules/.package-lock.json");
        Path lock = HOME.resolve("package-lock.json");
        boolean current = Files.exists(installed) && Files.mismatch(SOURCE.resolve("package-lock.json"), lock) < 0;
        FileSystemUtils.copyRecursively(SOURCE, HOME);
        if (!current) {
            output(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"));
        }
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        File log = File.createTempFile("node", ".log", HOME.toFile());
        Process process = new ProcessBuilder(command).directory(HOME.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();
        String output = Files.readString(log.toPath(), UTF_8);
        assertThat(ended && process.exitValue() == 0).as(command + ": " + output).isTrue();
        return output;
    }
}
