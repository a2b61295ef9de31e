package kamiroda.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The scripts of a folder beside this one, which stand on npm packages. */
public final class NodeProgram {
    private static final String PACKAGES = "node_modules";

    private final Path source;
    private final Path home;

    /** The scripts of {@code src/test/FOLDER}. */
    public NodeProgram(String folder) {
        source = Path.of("src/test", folder);
        home = Path.of("target", folder);
    }

    /** The last line that a script prints, which is JSON. */
    public JsonNode run(String script, String... arguments) throws IOException, InterruptedException {
        install();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return new ObjectMapper().readTree(output(command).lines().toList().getLast());
    }

    private synchronized void install() throws IOException, InterruptedException {
        Path installed = home.resolve(PACKAGES).resolve(".package-lock.json");
        Path lock = home.resolve("package-lock.json");
        boolean current = Files.exists(installed) && Files.mismatch(source.resolve("package-lock.json"), lock) < 0;
        copy();
        if (!current) {
            output(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"));
        }
    }

    /** All but the packages of who has run a script by hand. */
    private void copy() throws IOException {
        try (var files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).map(source::relativize).filter(file -> !file.startsWith(PACKAGES)).toList()) {
                Path copy = home.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(source.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        File log = File.createTempFile("node", ".log", home.toFile());
        Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        boolean ended = process.waitFor(15, TimeUnit.MINUTES);
        process.destroy();
        String output = Files.readString(log.toPath(), UTF_8);
        assertThat(ended && process.exitValue() == 0).as(command + ": " + output).isTrue();
        return output;
    }
}
