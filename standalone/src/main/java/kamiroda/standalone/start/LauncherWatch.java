package kamiroda.standalone.start;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** A gallery whose launcher was killed dies with it, as if both were one process. */
public final class LauncherWatch {
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int KILLED = 137;

    private LauncherWatch() {}

    /** Watches the launcher of that process id; without one there is nothing to watch. */
    public static void over(@Nullable String pid) {
        if (pid != null) {
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(launcher -> Thread.ofVirtual().start(() -> watch(launcher)));
        }
    }

    /** A killed launcher that nobody has buried yet seems alive, but has no children any more. */
    private static boolean isOurs(ProcessHandle launcher) {
        return ProcessHandle.current().parent().filter(launcher::equals).isPresent();
    }

    private static void watch(ProcessHandle launcher) {
        try {
            while (launcher.isAlive() && isOurs(launcher)) {
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
