package kamiroda.query.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** One column or field that a list is sorted by. */
public record Sorting(String column, boolean descending) {
    /**
     * What a sort enum's constants mean: {@code CREATED_AT_DESC} is the column created_at, descending. The number comes last, in the
     * direction of the column before it, so that the order is total and one index serves it both ways.
     */
    public static List<Sorting> of(List<? extends Enum<?>> sort, Function<String, String> column) {
        SequencedMap<String, Sorting> order = new LinkedHashMap<>();
        sort.stream().map(Sorting::of).forEach(sorting -> order.putIfAbsent(sorting.column, sorting));
        boolean descending = !order.isEmpty() && order.lastEntry().getValue().descending;
        order.putIfAbsent("ID", new Sorting("ID", descending));
        return upToNumber(order.values()).stream().map(it -> new Sorting(column.apply(it.column), it.descending)).toList();
    }

    /** Behind the number nothing can decide any more. */
    private static List<Sorting> upToNumber(Collection<Sorting> order) {
        List<Sorting> deciding = new ArrayList<>();
        for (Sorting sorting : order) {
            deciding.add(sorting);
            if (sorting.column.equals("ID")) {
                break;
            }
        }
        return deciding;
    }

    private static Sorting of(Enum<?> constant) {
        String name = constant.name();
        int end = name.lastIndexOf('_');
        return name.equals("MOST_LIKED") ? new Sorting("LIKES_COUNT", true) : new Sorting(name.substring(0, end), name.endsWith("_DESC"));
    }
}
