package kamiroda.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** Where a view's rows are kept. All keys of a batch are read at once and all its changes written at once. */
public interface ViewStore {
    /** Tells this store from others of its kind; empty when the tokens themselves are kept in it. A store that was emptied is another. */
    default String place() {
        return "";
    }

    /** The rows that are there. */
    <R> Map<List<Integer>, Kept<R>> load(Class<R> rowType, Collection<List<Integer>> keys);

    /** Writes rows as of a position; null takes one away. Writing what was written before changes nothing. */
    <R> void save(Class<R> rowType, Map<List<Integer>, @Nullable R> rows, long position);

    /** All rows of a table, one after the other, each with its key; in memory there is one at a time. */
    <R> void scan(Class<R> rowType, BiConsumer<List<Integer>, Kept<R>> rows);

    /** Which of the rows' fields it does not keep, because an earlier definition has made it that did not have them. */
    default Set<String> missing(Class<?> rowType) {
        return Set.of();
    }

    /**
     * A row and the position of the last event it has seen; {@link Long#MIN_VALUE} in a store whose rows and token are written in one transaction, where
     * no event comes twice.
     */
    record Kept<R>(@Nullable R row, long position) {}
}
