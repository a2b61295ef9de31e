package kamiroda.standalone.start;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import kamiroda.standalone.data.StartFailure;

/** Waits of the start, with their failures as they were. */
final class Waiting {
    private Waiting() {}

    static void on(CompletableFuture<Void> future) {
        try {
            future.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StartFailure told ? told : failed;
        }
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", stopped);
        }
    }
}
