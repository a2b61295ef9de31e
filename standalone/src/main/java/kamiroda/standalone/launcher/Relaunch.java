package kamiroda.standalone.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the same program again on a newer Java, as if this process were that one. */
public final class Relaunch {
    /** Set in the child: the process id of this launcher, without which the child should not live on. */
    public static final String LAUNCHER = "kamiroda.launcher";
    private static final List<String> QUIET = List.of("-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");

    private Relaunch() {}

    /** Starts the program on the first Java that is new enough and returns its exit code; 1, with a sentence, when there is none. */
    public static int on(int feature, String[] args) throws IOException, InterruptedException {
        var jdks = Jdks.of(System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/"));
        var jdk = jdks.atLeast(feature);
        if (jdk.isEmpty()) {
            System.err.println("Kamiroda needs Java " + feature + " or newer, and found only " + Runtime.version().feature()
                + " (" + System.getProperty("java.home") + ") and " + jdks.found() + ": install a JDK " + feature
                + " (https://adoptium.net) or set KAMIRODA_JAVA_HOME to one.");
            return 1;
        }
        return run(command(jdk.get(), ManagementFactory.getRuntimeMXBean().getInputArguments(), args));
    }

    static List<String> command(Jdk jdk, List<String> flags, String[] args) {
        var command = new ArrayList<String>(List.of(jdk.java().toString()));
        command.addAll(QUIET);
        command.addAll(memory(flags));
        flags.stream().filter(flag -> flag.startsWith("-X") || flag.startsWith("-D")).forEach(command::add);
        command.add("-D" + LAUNCHER + "=" + ProcessHandle.current().pid());
        command.addAll(program(System.getProperty("java.class.path")));
        command.addAll(List.of(args));
        return command;
    }

    private static List<String> memory(List<String> flags) {
        var chosen = flags.stream().anyMatch(flag -> flag.startsWith("-Xmx") || flag.contains("MaxRAMPercentage"));
        return chosen ? List.of() : List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m", "-Xmn64m");
    }

    private static List<String> program(String classPath) {
        var fatJar = ClassLoader.getSystemResource("org/springframework/boot/loader/launch/JarLauncher.class") != null;
        return fatJar ? List.of("-jar", classPath) : List.of("-cp", classPath, "kamiroda.standalone.Kamiroda");
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        var child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
        return child.waitFor();
    }

    private static void stop(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException halted) {
            Thread.currentThread().interrupt();
        }
    }
}
