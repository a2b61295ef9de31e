package kamiroda.query.search;

import static java.util.stream.Collectors.joining;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import kamiroda.query.listing.Sorting;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Cursor;
import kamiroda.shared.kernel.Slice;
import kamiroda.shared.kernel.Text;
import kamiroda.shared.tag.TaggedArtworkList;

/**
 * One page of a tag's artworks, as a query of MongoDB.
 *
 * @param byNumber finds an artwork that a cursor of another order stands at
 */
record TagSearch(TaggedArtworkList list, List<Sorting> order, IntFunction<@Nullable Document> byNumber) {
    Query query() {
        Slice slice = list.slice();
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(all(list));
        if (slice.after() != null) {
            conditions.add(beyond(order, values("after", slice.after()), false));
        }
        if (slice.before() != null) {
            conditions.add(beyond(order, values("before", slice.before()), true));
        }
        Sort sort = Sort.by(order.stream()
                .map(it -> it.descending() != slice.fromEnd() ? Sort.Order.desc(it.column()) : Sort.Order.asc(it.column()))
                .toList());
        return Query.query(new Criteria().andOperator(conditions)).with(sort).limit(slice.size() + 1).cursorBatchSize(slice.size() + 1);
    }

    /** Every item of the list. */
    static Criteria all(TaggedArtworkList list) {
        Criteria shown = Criteria.where("tags").is(list.tag()).and("listed").is(true);
        return list.ratings().isEmpty() ? shown : shown.and("rating").in(list.ratings().stream().map(Rating::ordinal).toList());
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

    /** A cursor of another order still says at which artwork it stands. */
    private List<Object> values(String field, String text) {
        Cursor cursor = Cursor.decoded(field, text);
        List<String> values = values(field, cursor);
        try {
            return IntStream.range(0, order.size()).mapToObj(i -> typed(order.get(i).column(), values.get(i))).toList();
        } catch (NumberFormatException e) {
            throw BAD_USER_INPUT.because(field, Text.shown(text), "a cursor of this list");
        }
    }

    private List<String> values(String field, Cursor cursor) {
        if (cursor.isOf(orderName(order), order.size())) {
            return cursor.values();
        }
        return order.size() == 1 ? List.of(String.valueOf(cursor.number())) : values(found(field, cursor.number()), order);
    }

    private Document found(String field, int number) {
        Document document = byNumber.apply(number);
        BAD_USER_INPUT.unless(document != null, field, number, "an item of this list");
        return document;
    }

    /** What a document is sorted by, as cursors keep it. */
    static List<String> values(Document document, List<Sorting> order) {
        return order.stream().map(sorting -> String.valueOf(document.get(sorting.column()))).toList();
    }

    private static Object typed(String field, String value) {
        return switch (field) {
            case "_id", "account", "likesCount" -> Integer.valueOf(value);
            case "createdAt", "updatedAt" -> Long.valueOf(value);
            default -> value;
        };
    }
}
