package kamiroda.shared.kernel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, in the list's order.
 *
 * @param <T> what the list lists
 */
public interface Page<T> {
    List<Edge<T>> edges();

    boolean hasNextPage();

    boolean hasPreviousPage();

    /** The size of the whole list; absent unless it was asked for. */
    @Nullable Integer total();

    /** One item and the cursor to go on from it. */
    record Edge<T>(T node, String cursor) {}
}
