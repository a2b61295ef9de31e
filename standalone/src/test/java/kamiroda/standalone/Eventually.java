package kamiroda.standalone;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waits for what must come to be, on busy machines too. */
public final class Eventually {
    private static final Duration GENEROUS = Duration.ofMinutes(2);

    private Eventually() {}

    public static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(GENEROUS).pollInterval(Duration.ofMillis(20)).ignoreExceptions().until(condition);
    }

    public static void untilAsserted(ThrowingRunnable assertion) {
        Awaitility.await().atMost(GENEROUS).pollInterval(Duration.ofMillis(50)).ignoreExceptions().untilAsserted(assertion);
    }

    /** Runs something that waits, beside the test. */
    public static <T> CompletableFuture<T> meanwhile(Callable<T> task) {
        var result = new CompletableFuture<T>();
        Executors.newVirtualThreadPerTaskExecutor().execute(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        return result.orTimeout(GENEROUS.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
    }
}
