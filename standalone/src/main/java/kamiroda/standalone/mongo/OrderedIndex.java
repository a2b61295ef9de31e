package kamiroda.standalone.mongo;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index kept in order: one entry for each value of an array. {@link IndexedCollection} asks it by a
 * {@link FindPlan}; the server's own way of asking indexes knows no order.
 */
final class OrderedIndex extends Index<Object> {
    private final EntryOrder order;
    private final MVMap<Object[], Boolean> entries;
    private final Map<String, Boolean> arrays;

    OrderedIndex(String name, List<IndexKey> keys, EntryOrder order, MVMap<Object[], Boolean> entries, Map<String, Boolean> arrays) {
        super(name, keys, false);
        this.order = order;
        this.entries = entries;
        this.arrays = arrays;
    }

    EntryOrder order() {
        return order;
    }

    /** Some document had an array here, so it may stand in the index more than once. */
    boolean hasArrays(String key) {
        return arrays.containsKey(key);
    }

    /** The entries from one bound to the other, both included; backwards when the first is the greater. */
    Iterator<Object[]> between(Object[] first, Object[] last, boolean backwards) {
        return entries.cursor(first, last, backwards);
    }

    /** How many entries there are from one bound to the other, by their places. */
    long countBetween(Object[] first, Object[] last) {
        return place(last) - place(first);
    }

    /** How many entries come before this one, which need not be there. */
    private long place(Object[] entry) {
        long found = entries.getKeyIndex(entry);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        getKeyValues(document); // refuses two arrays
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        noteArrays(document);
        entries(document, position).forEach(entry -> entries.put(entry, true));
    }

    @Override
    public Object remove(Document document) {
        var position = document.get("_id");
        entries(document, position).forEach(entries::remove);
        return position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        if (touches(before, after)) {
            getKeyValues(after);
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (touches(before, after) && !keyValues(before).equals(keyValues(after))) {
            entries(before, position).forEach(entries::remove);
            add(after, position, collection);
        }
    }

    /** Most changes leave most indexes as they are, and to compare is far cheaper than to make entries. */
    private boolean touches(Document before, Document after) {
        return keys().stream().map(OrderedIndex::root).anyMatch(field -> !Objects.equals(before.get(field), after.get(field)));
    }

    private static String root(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private Stream<Object[]> entries(Document document, Object position) {
        return keyValues(document).stream().map(values -> Stream.concat(values.stream(), Stream.of(position)).toArray());
    }

    /** Never none: a document without an element in its array stands in the index as one without the array. */
    private Set<KeyValue> keyValues(Document document) {
        var values = getKeyValues(document);
        return values.isEmpty() ? Set.of(new KeyValue(keys().stream().map(key -> withoutArray(document, key)).toList()).normalized()) : values;
    }

    private static @Nullable Object withoutArray(Document document, String key) {
        var value = Utils.getSubdocumentValueCollectionAware(document, key);
        return value instanceof Collection ? null : value;
    }

    private void noteArrays(Document document) {
        keys().stream().filter(key -> !arrays.containsKey(key))
            .filter(key -> Utils.getSubdocumentValueCollectionAware(document, key) instanceof Collection)
            .forEach(key -> arrays.put(key, true));
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null; // that is for the index of ids
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("asked by a FindPlan only");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
