package kamiroda.query.mongo;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.ViewStore;
import kamiroda.query.projection.ViewStore.Kept;

/**
 * Documents in collections. Each carries the position of the last event it has seen and is only ever replaced by a later one, so that a
 * batch which comes twice, or from a replica that lost its turn, changes nothing.
 */
public class MongoViewStore implements ViewStore {
    private static final String POSITION = "position";

    private final Map<Class<?>, RecordFields<?>> fields = new ConcurrentHashMap<>();
    private final MongoOperations mongo;

    public MongoViewStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public <R> Map<List<Integer>, Kept<R>> load(Class<R> rowType, Collection<List<Integer>> keys) {
        RecordFields<R> record = fields(rowType);
        Query query = Query.query(Criteria.where("_id").in(keys.stream().map(List::getFirst).toList()));
        return mongo.find(query, Document.class, collection(rowType)).stream()
                .collect(toMap(it -> List.of(it.getInteger("_id")), it -> new Kept<>(record.read(it), it.getLong(POSITION))));
    }

    @Override
    public <R> void save(Class<R> rowType, Map<List<Integer>, @Nullable R> rows, long position) {
        if (rows.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = rows.entrySet().stream()
                .map(entry -> write(rowType, entry.getKey().getFirst(), entry.getValue(), position))
                .toList();
        try {
            mongo.execute(collection(rowType), collection -> collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
        } catch (DuplicateKeyException e) {
            // the document has seen later events already
        }
    }

    private <R> WriteModel<Document> write(Class<R> rowType, Integer id, @Nullable R row, long position) {
        Bson earlier = Filters.and(Filters.eq("_id", id), Filters.lt(POSITION, position));
        return row == null
                ? new DeleteOneModel<>(earlier)
                : new ReplaceOneModel<>(earlier, fields(rowType).write(row).append(POSITION, position), new ReplaceOptions().upsert(true));
    }

    private static String collection(Class<?> rowType) {
        return rowType.getAnnotation(KeptIn.class).value();
    }

    @SuppressWarnings("unchecked") // each class is put in with its own fields
    private <R> RecordFields<R> fields(Class<R> rowType) {
        return (RecordFields<R>) fields.computeIfAbsent(rowType, RecordFields::new);
    }
}
