package kamiroda.query.projection;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * What an event does to one row or document: from what it was (null: not there) to what it is (null: gone).
 *
 * @param key the numbers that identify it
 * @param reads whether it looks at what the row was
 */
public record Change<R>(List<Integer> key, boolean reads, UnaryOperator<@Nullable R> evolve) {
    public static <R> List<Change<R>> none() {
        return List.of();
    }

    /** Puts a row there, whatever was. */
    public static <R> Change<R> put(R row, Integer... key) {
        return new Change<>(List.of(key), false, _ -> row);
    }

    /** Changes a row that must be there: an event about something unknown is a fault, not a row. */
    public static <R> Change<R> of(UnaryOperator<R> evolve, Integer... key) {
        return new Change<>(List.of(key), true, row -> evolve.apply(Objects.requireNonNull(row, () -> "no row " + List.of(key))));
    }

    public static <R> Change<R> remove(Integer... key) {
        return new Change<>(List.of(key), false, _ -> null);
    }
}
