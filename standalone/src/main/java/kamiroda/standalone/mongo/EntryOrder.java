package kamiroda.standalone.mongo;

import java.nio.ByteBuffer;
import java.util.List;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.ValueComparator;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * How the entries of an index are ordered and stored. An entry is the values of the keys and, last, the document's id; a
 * shorter one stands before everything that begins with it, and one that ends with {@link #TOP} behind.
 */
final class EntryOrder extends BasicDataType<Object[]> {
    /** Only asked for, never stored. */
    static final Object TOP = new Object();
    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();
    private static final int ENTRY_MEMORY = 64;

    private final boolean[] descending;
    private final ObjectDataType values = new ObjectDataType();

    EntryOrder(List<IndexKey> keys) {
        descending = new boolean[keys.size() + 1];
        for (var i = 0; i < keys.size(); i++) {
            descending[i] = !keys.get(i).isAscending();
        }
    }

    @Override
    public int compare(Object[] one, Object[] other) {
        return compareFrom(0, one, other);
    }

    /** Compares what follows the first values. */
    int compareFrom(int first, Object[] one, Object[] other) {
        for (var i = first; i < Math.min(one.length, other.length); i++) {
            var order = compare(i, one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    private int compare(int key, Object one, Object other) {
        if (one == TOP || other == TOP) {
            return Boolean.compare(one == TOP, other == TOP);
        }
        var order = VALUES.compare(one, other);
        return descending[key] ? -order : order;
    }

    @Override
    public int getMemory(Object[] entry) {
        return ENTRY_MEMORY * entry.length;
    }

    @Override
    public void write(WriteBuffer buffer, Object[] entry) {
        buffer.putVarInt(entry.length);
        for (var value : entry) {
            values.write(buffer, value);
        }
    }

    @Override
    public Object[] read(ByteBuffer buffer) {
        var entry = new Object[DataUtils.readVarInt(buffer)];
        for (var i = 0; i < entry.length; i++) {
            entry[i] = values.read(buffer);
        }
        return entry;
    }

    @Override
    public Object[][] createStorage(int size) {
        return new Object[size][];
    }
}
