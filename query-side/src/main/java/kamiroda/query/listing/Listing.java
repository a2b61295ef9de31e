package kamiroda.query.listing;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import kamiroda.shared.kernel.Slice;

/**
 * A list that SQL can read.
 *
 * @param from the tables, joined
 * @param arms conditions of which each row meets exactly one; each is a range of one index
 * @param order ends with the number, so that it is total
 * @param total a scalar select that tells the list's size
 */
public record Listing(String from, List<Condition> arms, List<Sorting> order, Condition total, Slice slice) {
    /** A piece of SQL and its parameters. */
    public record Condition(String sql, List<Object> parameters) {
        public static Condition of(String sql, Object... parameters) {
            return new Condition(sql, List.of(parameters));
        }

        /** Both hold. */
        public Condition and(String more, Object... moreParameters) {
            return new Condition(sql + " AND " + more, Stream.concat(parameters.stream(), Arrays.stream(moreParameters)).toList());
        }

        public Condition after(String beginning) {
            return new Condition(beginning + sql, parameters);
        }
    }

    /** The same list in the tables that serve. */
    Listing in(Tables tables) {
        return new Listing(tables.in(from), arms, order, new Condition(tables.in(total.sql()), total.parameters()), slice);
    }

    /** Names the order in cursors. */
    String orderName() {
        return order.stream().map(sorting -> sorting.column() + (sorting.descending() ? " desc" : "")).collect(joining(","));
    }
}
