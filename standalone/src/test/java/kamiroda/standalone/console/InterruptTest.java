package kamiroda.standalone.console;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.query.generation.GenerationLock;
import kamiroda.standalone.OpenGallery;
import kamiroda.standalone.launcher.Jdks;

/** Whoever stops waiting for a rebuild leaves it where it is, and hears how to find it again. */
class InterruptTest {
    private static final String HELD_OFF = "gallery 2: waiting for its turn";

    @TempDir
    private Path place;

    @Test
    void a_command_that_is_interrupted_leaves_the_rebuild_to_the_gallery() throws Exception {
        interrupted(Path.of(ProcessHandle.current().info().command().orElseThrow()));
    }

    @Test
    void so_does_one_that_an_old_java_has_handed_over() throws Exception {
        var old = Jdks.of(Map.of(), place, Path.of("/")).found().stream().filter(jdk -> jdk.feature() >= 17 && jdk.feature() < 25).findFirst();
        assumeTrue(old.isPresent(), "a Java 17 stands on this machine");
        interrupted(old.get().java());
    }

    private void interrupted(Path java) throws Exception {
        try (var gallery = OpenGallery.empty(place.resolve("data")); var _ = heldOff(gallery)) {
            var process = new ProcessBuilder(java.toString(), "-Xmx128m", "-cp", System.getProperty("java.class.path"), "kamiroda.standalone.Kamiroda",
                "rebuild", "gallery", "--kamiroda.data=" + place.resolve("data")).start();
            var errors = process.errorReader();
            assertThat(errors.readLine()).isEqualTo(HELD_OFF);
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
            assertThat(errors.lines().filter(it -> !it.equals(HELD_OFF) && !it.isEmpty())).singleElement().asString()
                .startsWith("gallery 2 is built on at " + gallery.origin()).contains("drop gallery 2");
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(process.inputReader().lines()).isEmpty();
            assertThat(Typed.command("views --kamiroda.data=" + place.resolve("data")).out()).containsPattern("gallery +2 +BUILDING").contains(HELD_OFF);
            assertThat(Typed.command("drop gallery 2 --kamiroda.data=" + place.resolve("data")).code()).isZero();
        }
    }

    /** Whoever has this lock is the only one who may build. */
    private static GenerationLock heldOff(OpenGallery gallery) throws SQLException {
        return requireNonNull(GenerationLock.take(gallery.program().getBean(DataSource.class), "build gallery__g2", Duration.ZERO));
    }
}
