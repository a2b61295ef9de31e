package kamiroda.query.mongo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexDefinition;

import kamiroda.query.generation.Shelf;
import kamiroda.query.projection.Projection;
import kamiroda.query.projection.ViewStore;

/** Generations as collections. */
public class MongoShelf implements Shelf {
    private final MongoOperations mongo;
    private final List<Keys> collections;
    private final Map<Integer, ViewStore> open = new ConcurrentHashMap<>();

    public MongoShelf(MongoOperations mongo, List<Keys> collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    @Override
    public String shape() {
        return collections.stream().map(Keys::shape).collect(Collectors.joining("\n"));
    }

    @Override
    public void make(int generation) {
        drop(generation);
        collections.forEach(it -> mongo.createCollection(it.in(generation)));
    }

    @Override
    public void index(int generation) {
        collections.forEach(it -> it.indexes.forEach(index -> mongo.indexOps(it.in(generation)).createIndex(index)));
    }

    @Override
    public void drop(int generation) {
        open.remove(generation);
        Set<String> there = mongo.getCollectionNames();
        collections.stream().map(it -> it.in(generation)).filter(there::contains).forEach(mongo::dropCollection);
    }

    @Override
    public ViewStore open(int generation) {
        return open.computeIfAbsent(generation, _ -> new MongoViewStore(mongo, collection -> Shelf.named(collection, generation)));
    }

    /** Documents have no columns: a field that is not there reads as nought, and one that is not known any more goes with the next change. */
    @Override
    public boolean fits(int generation, List<Projection<?>> projections) {
        return mongo.getCollectionNames().containsAll(collections.stream().map(it -> it.in(generation)).toList());
    }

    /** A collection and what it is found by. */
    public record Keys(String collection, List<IndexDefinition> indexes) {
        String in(int generation) {
            return Shelf.named(collection, generation);
        }

        String shape() {
            return collection + indexes.stream().map(IndexDefinition::getIndexKeys).map(Document::toJson).toList();
        }
    }
}
