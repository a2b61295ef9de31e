package kamiroda.standalone.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

/**
 * How one index answers one find: some values of its first keys, perhaps a range of the next, in the order asked for or
 * not. It may offer too many documents, never too few; the collection still compares each with the filter.
 *
 * @param prefixes the values of the first keys, each combination once
 * @param ordered the entries come as the find wants them sorted
 */
record FindPlan(OrderedIndex index, List<Object[]> prefixes, Range range, boolean ordered, boolean backwards) {
    /** An order spares reading all that matches; after that the index that says most about it. */
    static final Comparator<FindPlan> BEST = Comparator.comparing(FindPlan::ordered).thenComparing(plan -> plan.prefixes.getFirst().length);
    private static final int MANY = 100;

    /** Bounds of the key behind the prefix, in the order of the index; empty where there is none. */
    record Range(Object[] from, Object[] to) {}

    static Optional<FindPlan> of(OrderedIndex index, Document query, Document sort) {
        var filter = Points.flattened(query);
        var prefixes = prefixes(index, filter);
        if (prefixes.size() > MANY || sort.containsKey("$natural")) {
            return Optional.empty();
        }
        var rest = rest(index, prefixes.getFirst().length);
        var backwards = !sort.isEmpty() && !rest.isEmpty() && rest.getFirst().isAscending() != isAscending(sort, rest.getFirst().getKey());
        var ordered = !sort.isEmpty() && isOrdered(index, rest, sort, backwards);
        var plan = new FindPlan(index, prefixes, range(index, filter, rest), ordered, ordered && backwards);
        return Optional.of(plan).filter(FindPlan::isWorthIt);
    }

    /** The ids of the documents, each once. */
    Stream<Object> positions() {
        var scans = prefixes.stream().map(prefix -> scan(prefix)).toList();
        var order = index.order();
        var length = prefixes.getFirst().length;
        Comparator<Object[]> behindPrefix = (one, other) -> order.compareFrom(length, one, other);
        return Merge.of(scans, backwards ? behindPrefix.reversed() : behindPrefix).map(entry -> entry[entry.length - 1]).distinct();
    }

    /**
     * How many documents there are, told by the places of entries in the index alone; nothing when the filter says more than which values the
     * first keys have, or when a document could stand here twice.
     */
    Optional<Long> count(Document filter) {
        var keys = index.getKeys().stream().map(IndexKey::getKey).toList();
        var length = prefixes.getFirst().length;
        var isExact = filter.size() == length && keys.stream().limit(length).allMatch(key -> Points.saysAll(filter, key))
            && keys.stream().filter(index::hasArrays).allMatch(key -> keys.indexOf(key) < length && Points.equal(filter, key).size() == 1);
        return isExact ? Optional.of(prefixes.stream().mapToLong(this::count).sum()) : Optional.empty();
    }

    private long count(Object[] prefix) {
        return index.countBetween(prefix, join(prefix, new Object[] {EntryOrder.TOP}));
    }

    /** An index of which the filter says nothing is read only for its order. */
    private boolean isWorthIt() {
        return prefixes.getFirst().length > 0 || ordered;
    }

    private Iterator<Object[]> scan(Object[] prefix) {
        var from = join(prefix, range.from());
        var to = join(join(prefix, range.to()), new Object[] {EntryOrder.TOP});
        return backwards ? index.between(to, from, true) : index.between(from, to, false);
    }

    private static List<Object[]> prefixes(OrderedIndex index, Document filter) {
        List<Object[]> prefixes = new ArrayList<>();
        prefixes.add(new Object[0]);
        for (var key : index.getKeys()) {
            var points = Points.equal(filter, key.getKey());
            if (points.isEmpty()) {
                break;
            }
            prefixes = prefixes.stream().flatMap(prefix -> points.stream().map(point -> join(prefix, new Object[] {point}))).toList();
        }
        return prefixes;
    }

    /** The keys behind the prefix; the last of all is the id. */
    private static List<IndexKey> rest(OrderedIndex index, int prefix) {
        var keys = new ArrayList<>(index.getKeys());
        keys.add(new IndexKey("_id", true));
        return keys.subList(prefix, keys.size());
    }

    private static boolean isOrdered(OrderedIndex index, List<IndexKey> rest, Document sort, boolean backwards) {
        var wanted = List.copyOf(sort.keySet());
        if (wanted.size() > rest.size()) {
            return false;
        }
        for (var i = 0; i < wanted.size(); i++) {
            var key = rest.get(i);
            var ascending = key.isAscending() != backwards;
            if (!key.getKey().equals(wanted.get(i)) || index.hasArrays(key.getKey()) || ascending != isAscending(sort, key.getKey())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscending(Document sort, String key) {
        return sort.get(key) instanceof Number direction && direction.intValue() > 0;
    }

    private static Range range(OrderedIndex index, Document filter, List<IndexKey> rest) {
        var key = rest.getFirst();
        if (index.hasArrays(key.getKey())) {
            return new Range(new Object[0], new Object[0]); // one element may be above and another below
        }
        var above = Points.above(filter, key.getKey()).stream().toArray();
        var below = Points.below(filter, key.getKey()).stream().toArray();
        return key.isAscending() ? new Range(above, below) : new Range(below, above);
    }

    private static Object[] join(Object[] first, Object[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
