package kamiroda.query.mongo;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.ViewStore;
import kamiroda.query.projection.ViewStore.Kept;

/**
 * Documents in collections. Each carries the position of the last event it has seen and is only ever replaced by a later one, so that a
 * batch which comes twice, or from a replica that lost its turn, changes nothing. Therefore all events that touch a document must be of
 * one sequence, as an artwork and its likes are: one that was put aside could not be applied behind a later one of another sequence.
 */
public class MongoViewStore implements ViewStore {
    private static final String POSITION = "position";
    private static final String GONE = "gone";
    private static final int SCANNED_AT_ONCE = 1000;

    private final Map<Class<?>, RecordFields<?>> fields = new ConcurrentHashMap<>();
    private final MongoOperations mongo;
    private final UnaryOperator<String> named;
    private final String place;

    /** @param named the collections' real names */
    public MongoViewStore(MongoOperations mongo, UnaryOperator<String> named) {
        this.mongo = mongo;
        this.named = named;
        this.place = placeOf(mongo);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public <R> Map<List<Integer>, Kept<R>> load(Class<R> rowType, Collection<List<Integer>> keys) {
        RecordFields<R> record = fields(rowType);
        Query query = Query.query(Criteria.where("_id").in(keys.stream().map(List::getFirst).toList()));
        return mongo.find(query, Document.class, collection(rowType)).stream()
                .collect(toMap(
                        it -> List.of(it.getInteger("_id")),
                        it -> new Kept<>(it.containsKey(GONE) ? null : record.read(it), it.getLong(POSITION))));
    }

    @Override
    public <R> void scan(Class<R> rowType, BiConsumer<List<Integer>, Kept<R>> rows) {
        RecordFields<R> record = fields(rowType);
        mongo.execute(collection(rowType), collection -> {
            collection.find().batchSize(SCANNED_AT_ONCE).forEach(it -> rows.accept(
                    List.of(it.getInteger("_id")), new Kept<>(it.containsKey(GONE) ? null : record.read(it), it.getLong(POSITION))));
            return true;
        });
    }

    /** A document is always written whole, so one without a field is of a definition without it. */
    @Override
    public Set<String> missing(Class<?> rowType) {
        List<String> names = fields(rowType).names();
        boolean isOld = isThere(rowType, new Criteria().orOperator(names.stream().map(it -> Criteria.where(it).exists(false)).toList()));
        return isOld ? names.stream().filter(it -> isThere(rowType, Criteria.where(it).exists(false))).collect(toSet()) : Set.of();
    }

    private boolean isThere(Class<?> rowType, Criteria such) {
        return mongo.exists(Query.query(new Criteria().andOperator(Criteria.where(GONE).exists(false), such)), collection(rowType));
    }

    @Override
    public <R> void save(Class<R> rowType, Map<List<Integer>, @Nullable R> rows, long position) {
        if (rows.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> writes = rows.entrySet().stream()
                .map(entry -> write(rowType, entry.getKey().getFirst(), entry.getValue(), position))
                .toList();
        mongo.execute(collection(rowType), collection -> write(collection, writes));
    }

    /**
     * A document that is there already and that the upsert did not find has either seen later events, or another replica has just made
     * it: to replace it, without making one, is right for both.
     */
    private static boolean write(MongoCollection<Document> collection, List<ReplaceOneModel<Document>> writes) {
        BulkWriteOptions all = new BulkWriteOptions().ordered(false);
        try {
            return collection.bulkWrite(writes, all).wasAcknowledged();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !e.getWriteErrors().stream().allMatch(it -> it.getCategory() == DUPLICATE_KEY)) {
                throw e;
            }
            return collection.bulkWrite(e.getWriteErrors().stream().map(it -> replacing(writes.get(it.getIndex()))).toList(), all).wasAcknowledged();
        }
    }

    private static ReplaceOneModel<Document> replacing(ReplaceOneModel<Document> upsert) {
        return new ReplaceOneModel<>(upsert.getFilter(), upsert.getReplacement());
    }

    /** A document that is gone stays as an empty one that knows its position: without it, a late replica would bring it back. */
    private <R> ReplaceOneModel<Document> write(Class<R> rowType, Integer id, @Nullable R row, long position) {
        Document document = row == null ? new Document("_id", id).append(GONE, true) : fields(rowType).write(row);
        return new ReplaceOneModel<>(
                Filters.and(Filters.eq("_id", id), Filters.lt(POSITION, position)),
                document.append(POSITION, position),
                new ReplaceOptions().upsert(true));
    }

    /** A name that the database was given when it was empty and keeps as long as its documents. */
    private static String placeOf(MongoOperations mongo) {
        Update first = new Update().setOnInsert("name", UUID.randomUUID().toString());
        FindAndModifyOptions made = FindAndModifyOptions.options().upsert(true).returnNew(true);
        Document place = mongo.findAndModify(Query.query(Criteria.where("_id").is("place")), first, made, Document.class, "kamiroda");
        return place.getString("name");
    }

    private String collection(Class<?> rowType) {
        return named.apply(rowType.getAnnotation(KeptIn.class).value());
    }

    @SuppressWarnings("unchecked") // each class is put in with its own fields
    private <R> RecordFields<R> fields(Class<R> rowType) {
        return (RecordFields<R>) fields.computeIfAbsent(rowType, RecordFields::new);
    }
}
