package kamiroda.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelaunchTest {
    @TempDir
    private Path place;

    @Test
    void an_old_java_hands_arguments_console_and_exit_code_over_to_a_new_one() throws Exception {
        var old = Jdks.of(Map.of(), place, Path.of("/")).found().stream().filter(jdk -> jdk.feature() >= 17 && jdk.feature() < 25).findFirst();
        assumeTrue(old.isPresent(), "a Java 17 stands on this machine");
        Files.writeString(place.resolve("version"), "9");
        var process = new ProcessBuilder(old.get().java().toString(), "-cp", System.getProperty("java.class.path"), "kamiroda.standalone.Kamiroda",
            "--server.port=0", "--kamiroda.data=" + place).redirectErrorStream(true).start();
        assertThat(process.inputReader().lines().collect(Collectors.joining("\n"))).startsWith("The data folder " + place).contains("layout version 9");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
