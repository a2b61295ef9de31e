package kamiroda.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** An installed Java: where it is, and its feature version as its {@code release} file says. */
public record Jdk(Path home, int feature) {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    /** The Java at a home, or nothing where there is none. */
    public static Optional<Jdk> at(Path home) {
        try {
            var version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException notAJdk) {
            return Optional.empty();
        }
    }

    /** Its {@code java} program. */
    public Path java() {
        var windows = home.resolve("bin/java.exe");
        return Files.exists(windows) ? windows : home.resolve("bin/java");
    }

    @Override
    public String toString() {
        return feature + " (" + home + ")";
    }
}
