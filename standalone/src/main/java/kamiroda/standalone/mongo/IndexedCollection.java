package kamiroda.standalone.mongo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that finds by its ordered indexes where one fits, and scans where none does. */
final class IndexedCollection extends H2Collection {
    IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
            MVMap<String, Object> meta, CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        var id = Points.equal(Points.flattened(query), "_id");
        if (id.size() == 1) {
            return matchDocumentsFromStream(named(id.getFirst()), query, orderBy, skip, limit, batchSize, fields);
        }
        var plan = plan(query, orderBy == null ? new Document() : orderBy);
        if (plan.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        var documents = plan.get().positions().map(this::getDocument);
        return matchDocumentsFromStream(documents, query, plan.get().ordered() ? null : orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public int count(Document query, int skip, int limit) {
        var counted = skip > 0 || limit > 0 ? Optional.<Long>empty() : plan(query, new Document()).flatMap(plan -> plan.count(query));
        return counted.isPresent() ? Math.toIntExact(counted.get()) : super.count(query, skip, limit);
    }

    /** The document with an id, whatever else the filter says about it; asked more than the id, the server would read all documents. */
    private Stream<Document> named(Object id) {
        var query = new Document("_id", id);
        return getIndexes().stream().filter(index -> index.canHandle(query)).limit(1)
            .flatMap(index -> StreamSupport.stream(index.getPositions(query).spliterator(), false)).map(this::getDocument);
    }

    private Optional<FindPlan> plan(Document query, Document orderBy) {
        return getIndexes().stream().filter(OrderedIndex.class::isInstance).map(OrderedIndex.class::cast)
            .flatMap(index -> FindPlan.of(index, query, orderBy).stream()).max(FindPlan.BEST);
    }

    /** Copies, because the server changes the documents it is given while others may still be sending them. */
    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }
}
