package kamiroda.standalone.mongo;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose secondary indexes are real; the one it extends accepts and ignores them. */
final class IndexedDatabase extends H2Database {
    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // before super, which already opens the indexes
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var fullName = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = store.openMap("databases." + fullName, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
        MVMap<String, Object> meta = store.openMap("meta." + fullName);
        return new IndexedCollection(this, name, options, documents, meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        var order = new EntryOrder(keys);
        MVMap<Object[], Boolean> entries = store.openMap(mapName(collection, name), new MVMap.Builder<Object[], Boolean>().keyType(order));
        return new OrderedIndex(name, keys, order, entries, store.openMap(arraysName(collection, name)));
    }

    /** Opens the map before its owner does, who would compare the keys as serialized objects. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        store.openMap(mapName(collection, name), new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueOrder(keys)));
        return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name); // with the map of this name
        store.removeMap(arraysName(collection.getCollectionName(), name));
    }

    private String mapName(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._index_" + index;
    }

    private String arraysName(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._arrays_" + index;
    }
}
