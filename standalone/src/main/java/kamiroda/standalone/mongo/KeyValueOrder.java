package kamiroda.standalone.mongo;

import java.nio.ByteBuffer;
import java.util.List;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The keys of a unique index, ordered and stored as the entries of an ordered one. */
final class KeyValueOrder extends BasicDataType<KeyValue> {
    private final EntryOrder order;

    KeyValueOrder(List<IndexKey> keys) {
        order = new EntryOrder(keys);
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
        return order.compare(values(one), values(other));
    }

    @Override
    public int getMemory(KeyValue key) {
        return order.getMemory(values(key));
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        order.write(buffer, values(key));
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        return new KeyValue(order.read(buffer));
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    private static Object[] values(KeyValue key) {
        return key.stream().toArray();
    }
}
