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

    private static void watch(ProcessHandle launcher) {
        try {
            while (launcher.isAlive()) {
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
