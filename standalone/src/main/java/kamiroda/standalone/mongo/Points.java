package kamiroda.standalone.mongo;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a filter says about one field, as an index understands it. */
final class Points {
    private static final Set<String> ABOVE = Set.of("$gt", "$gte");
    private static final Set<String> BELOW = Set.of("$lt", "$lte");

    private Points() {}

    /** The filter with what its {@code $and} demands beside what it demands itself; the first word about a field is enough. */
    static Document flattened(Document filter) {
        if (!(filter.get("$and") instanceof Collection<?> parts)) {
            return filter;
        }
        var flat = filter.clone();
        parts.forEach(part -> flattened((Document) part).forEach(flat::putIfAbsent));
        return flat;
    }

    /** The values that the field must have one of, or none when the filter says something else. */
    static List<Object> equal(Document filter, String field) {
        var said = filter.get(field);
        return switch (said) {
            case null -> List.of(); // also what a field that is missing equals
            case Document operators when operators.containsKey("$eq") -> scalars(Collections.singletonList(operators.get("$eq")));
            case Document operators when operators.containsKey("$in") -> scalars((Collection<?>) operators.get("$in"));
            case Document operators when operators.containsKey("$all") -> scalars(((Collection<?>) operators.get("$all")).stream().limit(1).toList());
            case Document _ -> List.of();
            default -> scalars(List.of(said));
        };
    }

    /** Whether {@link #equal} tells all that the filter itself says about the field, and it says something. */
    static boolean saysAll(Document filter, String field) {
        return filter.containsKey(field) && (!(filter.get(field) instanceof Document operators)
            || operators.size() == 1 && (operators.containsKey("$eq") || operators.containsKey("$in")));
    }

    static Optional<Object> below(Document filter, String field) {
        return bound(filter, field, BELOW);
    }

    static Optional<Object> above(Document filter, String field) {
        return bound(filter, field, ABOVE);
    }

    private static Optional<Object> bound(Document filter, String field, Set<String> operators) {
        return filter.get(field) instanceof Document said
            ? said.entrySet().stream().filter(entry -> operators.contains(entry.getKey())).map(entry -> (Object) entry.getValue())
                .filter(Points::isScalar).map(Points::normal).findFirst()
            : Optional.empty();
    }

    private static List<Object> scalars(Collection<?> values) {
        return values.stream().allMatch(Points::isScalar) ? values.stream().map(Points::normal).distinct().toList() : List.of();
    }

    private static boolean isScalar(@Nullable Object value) {
        return value != null && Stream.of(Document.class, Collection.class, BsonRegularExpression.class).noneMatch(type -> type.isInstance(value));
    }

    /** Numbers that are equal are one value, as in the index. */
    private static Object normal(Object value) {
        return new KeyValue(List.of(value)).normalized().get(0);
    }
}
