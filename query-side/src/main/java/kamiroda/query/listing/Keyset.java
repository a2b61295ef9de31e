package kamiroda.query.listing;

import java.util.ArrayList;
import java.util.List;

import kamiroda.query.listing.Listing.Condition;

/** The rows behind or before a cursor, as SQL. */
final class Keyset {
    private Keyset() {}

    /** Rows that follow the values in the list's order, or precede them. */
    static Condition beyond(List<Sorting> order, List<String> values, boolean preceding) {
        Sorting first = order.getFirst();
        String value = values.getFirst();
        String comparison = first.descending() != preceding ? " < ?" : " > ?";
        if (order.size() == 1) {
            return Condition.of(first.column() + comparison, value);
        }
        Condition rest = beyond(order.subList(1, order.size()), values.subList(1, values.size()), preceding);
        String orEqual = comparison.replace(" ?", "= ?");
        List<Object> parameters = new ArrayList<>(List.of(value, value));
        parameters.addAll(rest.parameters());
        return new Condition(first.column() + orEqual + " AND (" + first.column() + comparison + " OR " + rest.sql() + ")", parameters);
    }
}
