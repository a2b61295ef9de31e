package kamiroda.query.search;

import static java.util.stream.Collectors.joining;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import kamiroda.query.listing.Sorting;
import kamiroda.shared.kernel.Cursor;
import kamiroda.shared.kernel.Slice;
import kamiroda.shared.kernel.Text;
import kamiroda.shared.tag.TaggedArtworkList;

/** One page of a tag's artworks, as a query of MongoDB. */
final class TagSearch {
    private TagSearch() {}

    static Query query(TaggedArtworkList list, List<Sorting> order, Slice slice) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(Criteria.where("tags").is(list.tag()));
        conditions.add(Criteria.where("listed").is(true));
        if (slice.after() != null) {
            conditions.add(beyond(order, values(Cursor.decoded("after", slice.after()), order, "after"), false));
        }
        if (slice.before() != null) {
            conditions.add(beyond(order, values(Cursor.decoded("before", slice.before()), order, "before"), true));
        }
        Sort sort = Sort.by(order.stream()
                .map(it -> it.descending() != slice.fromEnd() ? Sort.Order.desc(it.column()) : Sort.Order.asc(it.column()))
                .toList());
        return Query.query(new Criteria().andOperator(conditions)).with(sort).limit(slice.size() + 1);
    }

    static String orderName(List<Sorting> order) {
        return order.stream().map(sorting -> sorting.column() + (sorting.descending() ? " desc" : "")).collect(joining(","));
    }

    private static Criteria beyond(List<Sorting> order, List<Object> values, boolean preceding) {
        Sorting first = order.getFirst();
        Criteria strictly = first.descending() != preceding
                ? Criteria.where(first.column()).lt(values.getFirst())
                : Criteria.where(first.column()).gt(values.getFirst());
        if (order.size() == 1) {
            return strictly;
        }
        Criteria tied = new Criteria()
                .andOperator(
                        Criteria.where(first.column()).is(values.getFirst()),
                        beyond(order.subList(1, order.size()), values.subList(1, values.size()), preceding));
        return new Criteria().orOperator(strictly, tied);
    }

    private static List<Object> values(Cursor cursor, List<Sorting> order, String field) {
        BAD_USER_INPUT.unless(cursor.isOf(orderName(order), order.size()), field, Text.shown(cursor.order()), "a cursor of a list in this order");
        return IntStream.range(0, order.size()).mapToObj(i -> typed(order.get(i).column(), cursor.values().get(i), field)).toList();
    }

    private static Object typed(String column, String value, String field) {
        try {
            return switch (column) {
                case "_id", "account" -> Integer.valueOf(value);
                case "createdAt", "updatedAt" -> Long.valueOf(value);
                default -> value;
            };
        } catch (NumberFormatException e) {
            throw BAD_USER_INPUT.because(field, Text.shown(value), "a cursor of a list in this order");
        }
    }
}
