package kamiroda.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdksTest {
    @TempDir
    private Path root;

    @Test
    void the_java_that_the_user_named_is_taken_first() throws IOException {
        jdk("usr/lib/jvm/jdk-25", "25.0.3");
        var named = jdk("home/mine", "26-ea");
        assertThat(found(Map.of("KAMIRODA_JAVA_HOME", named.toString())).atLeast(25)).contains(new Jdk(named, 26));
    }

    @Test
    void a_named_java_that_is_too_old_does_not_hide_a_newer_one() throws IOException {
        var newer = jdk("home/.sdkman/candidates/java/25.0.1-tem", "25.0.1");
        var old = jdk("usr/lib/jvm/java-17", "17.0.15");
        assertThat(found(Map.of("JAVA_HOME", old.toString())).atLeast(25)).contains(new Jdk(newer, 25));
    }

    @Test
    void a_mac_keeps_its_java_deeper() throws IOException {
        var mac = jdk("Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home", "25");
        assertThat(found(Map.of()).atLeast(25)).contains(new Jdk(mac, 25));
    }

    @Test
    void an_old_java_is_found_but_not_taken() throws IOException {
        jdk("opt/java/openjdk", "1.8.0_402");
        var jdks = found(Map.of());
        assertThat(jdks.found()).hasSize(1);
        assertThat(jdks.atLeast(25)).isEmpty();
    }

    @Test
    void the_flags_of_this_java_go_along_and_memory_is_bounded_unless_chosen() {
        var jdk = new Jdk(root, 25);
        assertThat(Relaunch.command(jdk, List.of("-Dkey=value", "-ea"), new String[] {"--server.port=1"}))
            .contains("-Dkey=value", "-Xmx512m", "--server.port=1").doesNotContain("-ea");
        assertThat(Relaunch.command(jdk, List.of("-Xmx2g"), new String[0])).contains("-Xmx2g").doesNotContain("-Xmx512m");
    }

    private Jdks found(Map<String, String> environment) {
        return Jdks.of(environment, root.resolve("home"), root);
    }

    private Path jdk(String home, String version) throws IOException {
        var folder = Files.createDirectories(root.resolve(home));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return folder;
    }
}
