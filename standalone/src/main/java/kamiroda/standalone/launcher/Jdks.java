package kamiroda.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Javas of a machine, the one the user named first. */
public record Jdks(List<Jdk> found) {

    /** Looks at the named homes, then where package managers and tools put theirs. */
    public static Jdks of(Map<String, String> environment, Path userHome, Path root) {
        var named = Stream.of("KAMIRODA_JAVA_HOME", "JAVA_HOME").map(environment::get).filter(Objects::nonNull)
            .filter(home -> !home.isBlank()).map(Path::of);
        var usual = Stream.of(root.resolve("usr/lib/jvm"), userHome.resolve(".sdkman/candidates/java"), userHome.resolve(".jdks"),
            root.resolve("opt/java")).flatMap(Jdks::children);
        var mac = children(root.resolve("Library/Java/JavaVirtualMachines")).map(jdk -> jdk.resolve("Contents/Home"));
        var homes = Stream.of(named, usual, mac).flatMap(stream -> stream);
        return new Jdks(homes.distinct().map(Jdk::at).flatMap(Optional::stream).collect(Collectors.toList()));
    }

    /** The first that is at least so new. */
    public Optional<Jdk> atLeast(int feature) {
        return found.stream().filter(jdk -> jdk.feature() >= feature).findFirst();
    }

    private static Stream<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted().collect(Collectors.toList()).stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }
}
