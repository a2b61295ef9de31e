package kamiroda.query.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Puts a question whose answer may never come, as a database's: who wants to know waits a moment for it and no longer. Nothing is asked unless
 * somebody wants to know, and nothing twice at a time.
 *
 * @param <T> the answer
 */
public final class Prompt<T> {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Supplier<T> question;
    private CompletableFuture<T> answer = CompletableFuture.failedFuture(new IllegalStateException("nobody has asked"));
    private volatile long asked = System.nanoTime() - FRESH.toNanos();
    private volatile long answered = asked;
    private volatile @Nullable T last;

    public Prompt(Supplier<T> question) {
        this.question = question;
    }

    /** The answer, little more than a second old; none when it does not come in a moment, or cannot be found. */
    Optional<T> answer() {
        CompletableFuture<T> coming = ask();
        try {
            return Optional.of(coming.get(Math.max(0, MOMENT.minus(waiting()).toNanos()), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** How long ago the question was put last. */
    Duration waiting() {
        return since(asked);
    }

    /** What was answered last, whenever that was. */
    Optional<T> last() {
        return Optional.ofNullable(last);
    }

    private synchronized CompletableFuture<T> ask() {
        if (answer.isDone() && since(answered).compareTo(FRESH) >= 0) {
            asked = System.nanoTime();
            answer = CompletableFuture.supplyAsync(question, Thread::startVirtualThread).whenComplete(this::note);
        }
        return answer;
    }

    private void note(@Nullable T found, @Nullable Throwable failure) {
        if (failure == null) {
            last = found;
        }
        answered = System.nanoTime();
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
