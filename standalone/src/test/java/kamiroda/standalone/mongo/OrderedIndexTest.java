package kamiroda.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index answers is what a scan of the same documents answers. */
class OrderedIndexTest {
    private static final List<String> FILTERS = List.of("{tags: 3}", "{tags: 3.0, listed: true}", "{tags: 3, listed: true, _id: {$lt: 150}}",
        "{tags: {$in: [1, 4, 9]}, listed: true}", "{tags: 2, rating: {$in: ['SAFE', 'R15']}}", "{tags: {$all: [1, 2]}, listed: true}",
        "{$and: [{tags: 1}, {tags: 2}], listed: true}", "{tags: 5, listed: true, posted: {$gt: 10, $lte: 60}}", "{tags: []}", "{tags: null}",
        "{tags: 1, listed: {$ne: false}}", "{tags: {$in: [1, null]}}", "{}", "{listed: true}", "{rating: 'SAFE', posted: {$gte: 30}}", "{tags: 'x'}",
        "{tags: {$gt: 7}}", "{tags: {$gt: 5, $lt: 4}, listed: true}", "{tags: {$elemMatch: {$eq: 2}}}", "{_id: 7, tags: 1}", "{$or: [{tags: 1}, {tags: 2}]}");
    private static final List<String> SORTS = List.of("{_id: -1}", "{_id: 1}", "{posted: -1, _id: -1}", "{posted: 1, _id: 1}", "{posted: -1, _id: 1}",
        "{rating: 1, posted: -1, _id: 1}", "{listed: 1, posted: 1, _id: 1}");

    @TempDir
    private Path folder;
    private EmbeddedMongo server;
    private MongoClient client;

    @BeforeEach
    void start() {
        server = EmbeddedMongo.start(folder);
        client = MongoClients.create(server.uri());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void every_find_answers_as_a_scan_does_through_inserts_changes_deletes_and_a_restart() {
        var random = new Random(7);
        index();
        for (var round = 0; round < 4; round++) {
            var writes = writes(random, 300);
            both().forEach(collection -> collection.bulkWrite(writes, new BulkWriteOptions().ordered(true)));
            compareEverything();
        }
        stop();
        start();
        compareEverything();
    }

    @Test
    void an_index_made_later_knows_the_documents_before_it() {
        var writes = writes(new Random(8), 300);
        both().forEach(collection -> collection.bulkWrite(writes));
        index();
        compareEverything();
    }

    private void index() {
        Stream.of("{tags: 1, listed: 1, _id: -1}", "{tags: 1, listed: 1, posted: -1}", "{rating: 1, posted: -1}", "{listed: 1, tags: -1, posted: 1}", "{posted: 1}")
            .map(Document::parse).forEach(indexed()::createIndex);
    }

    private void compareEverything() {
        for (var filter : FILTERS) {
            for (var sort : SORTS) {
                for (var limit : List.of(0, 7)) {
                    var found = find(indexed(), filter, sort, limit);
                    assertThat(found).as("%s sorted %s limit %d", filter, sort, limit).isEqualTo(find(scanned(), filter, sort, limit));
                }
            }
            var wanted = scanned().countDocuments(Document.parse(filter));
            assertThat(indexed().countDocuments(Document.parse(filter))).isEqualTo(wanted);
            assertThat(count(filter)).as("count of %s", filter).isEqualTo(wanted);
        }
    }

    private long count(String filter) {
        return client.getDatabase("gallery").runCommand(new Document("count", "indexed").append("query", Document.parse(filter))).get("n", Number.class).longValue();
    }

    private static List<Document> find(MongoCollection<Document> collection, String filter, String sort, int limit) {
        return collection.find(Document.parse(filter)).sort(Document.parse(sort)).skip(limit / 3).limit(limit).into(new ArrayList<>());
    }

    private static List<WriteModel<Document>> writes(Random random, int count) {
        return IntStream.range(0, count).<WriteModel<Document>>mapToObj(_ -> write(random)).toList();
    }

    private static WriteModel<Document> write(Random random) {
        var id = new Document("_id", random.nextInt(250));
        return switch (random.nextInt(6)) {
            case 0 -> new DeleteOneModel<>(id);
            case 1 -> new UpdateOneModel<>(id, new Document("$set", new Document("listed", random.nextBoolean()).append("tags", tags(random))));
            case 2 -> new UpdateOneModel<>(id, new Document("$addToSet", new Document("more", random.nextInt(3))));
            default -> new ReplaceOneModel<>(id, artwork(random), new ReplaceOptions().upsert(true));
        };
    }

    private static Document artwork(Random random) {
        var artwork = new Document("listed", random.nextBoolean()).append("rating", List.of("SAFE", "R15", "R18").get(random.nextInt(3)))
            .append("posted", random.nextBoolean() ? (Object) random.nextInt(100) : (Object) (random.nextInt(100) * 1.0));
        return random.nextInt(10) == 0 ? artwork : artwork.append("tags", tags(random));
    }

    private static List<Integer> tags(Random random) {
        return random.ints(random.nextInt(5), 0, 10).distinct().boxed().toList();
    }

    private Stream<MongoCollection<Document>> both() {
        return Stream.of(indexed(), scanned());
    }

    private MongoCollection<Document> indexed() {
        return client.getDatabase("gallery").getCollection("indexed");
    }

    private MongoCollection<Document> scanned() {
        return client.getDatabase("gallery").getCollection("scanned");
    }
}
