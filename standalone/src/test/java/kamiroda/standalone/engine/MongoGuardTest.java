package kamiroda.standalone.engine;

import static kamiroda.standalone.Eventually.meanwhile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import kamiroda.query.log.StoredEventLog;
import kamiroda.query.mongo.MongoViewStore;
import kamiroda.query.projection.ViewStore.Kept;
import kamiroda.standalone.TestServers;
import kamiroda.standalone.engine.LogProjection.LogRow;

/** MongoDB's documents and MySQL's token are not one transaction: what is repeated, or comes late, must change nothing. */
class MongoGuardTest {
    private final String uri = TestServers.freshMongoUri();
    private final MongoClient client = MongoClients.create(uri);
    private final MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, uri.replaceFirst(".*/([^/?]+).*", "$1")));
    private final MongoViewStore documents = new MongoViewStore(mongo, name -> name);
    private final TestView view = new TestView();

    @AfterEach
    void close() {
        client.close();
        view.close();
    }

    @Test
    void a_batch_that_comes_twice_changes_nothing() {
        for (var i = 1; i <= 5; i++) {
            view.like("a", i - 1, 1, i);
        }
        TestView.catchUp(projector());
        assertThat(document(1)).isEqualTo("1 2 3 4 5");
        view.store.sql().sql("UPDATE projection_token SET position = 2").update(); // the batch was written, its token was lost
        view.like("a", 5, 1, 6);
        TestView.catchUp(projector());
        assertThat(document(1)).isEqualTo("1 2 3 4 5 6");
    }

    @Test
    void what_a_late_replica_writes_changes_nothing_not_even_what_is_gone() {
        documents.save(LogRow.class, Map.of(List.of(1), new LogRow(1, "new")), 7);
        documents.save(LogRow.class, Map.of(List.of(1), new LogRow(1, "late")), 5);
        assertThat(document(1)).isEqualTo("new");
        documents.save(LogRow.class, gone(1), 9);
        documents.save(LogRow.class, Map.of(List.of(1), new LogRow(1, "late"), List.of(2), new LogRow(2, "other")), 8);
        assertThat(documents.load(LogRow.class, List.of(List.of(1)))).isEqualTo(Map.of(List.of(1), new Kept<LogRow>(null, 9)));
        assertThat(document(2)).isEqualTo("other");
        documents.save(LogRow.class, Map.of(List.of(1), new LogRow(1, "again")), 10);
        assertThat(document(1)).isEqualTo("again");
    }

    @Test
    void of_replicas_that_make_a_document_together_the_latest_stays() {
        for (var round = 1; round <= 60; round++) {
            var number = round;
            var together = new CyclicBarrier(4);
            var writers = IntStream.rangeClosed(1, 4).mapToObj(position -> meanwhile(() -> {
                together.await();
                documents.save(LogRow.class, Map.of(List.of(number), new LogRow(number, "at " + position)), position);
                return true;
            })).toList();
            writers.forEach(it -> it.join());
            assertThat(document(number)).isEqualTo("at 4");
        }
    }

    @Test
    void poison_waits_and_is_mended_as_in_mysql() {
        view.projection.poisonous.add(2);
        view.like("a", 0, 1, 1);
        view.like("a", 1, 1, 2);
        view.like("b", 0, 2, 3);
        view.like("a", 2, 1, 4);
        TestView.catchUp(projector());
        assertThat(document(1)).isEqualTo("1");
        assertThat(document(2)).isEqualTo("3");
        view.projection.poisonous.clear();
        assertThat(view.mender(documents, new StoredEventLog(view.engine, view.bus)).retry()).isZero();
        assertThat(document(1)).isEqualTo("1 2 4");
    }

    @Test
    void a_like_that_cannot_be_read_holds_up_the_other_likes_of_its_artwork_which_count_in_the_same_document() {
        view.like("like:1:1", 0, 1, 1);
        view.like("like:1:2", 0, 1, 2);
        view.like("like:1:3", 0, 1, 3);
        view.like("like:2:3", 0, 2, 4);
        view.store.sql().sql("UPDATE domain_event SET payload_type = 'ArtworkAdored' WHERE global_index = 2").update();
        TestView.catchUp(projector());
        assertThat(document(1)).isEqualTo("1");
        assertThat(document(2)).isEqualTo("4");
        assertThat(view.waiting()).containsExactly(2L, 3L);
        view.store.sql().sql("UPDATE domain_event SET payload_type = 'ArtworkLiked' WHERE global_index = 2").update();
        assertThat(view.mender(documents, new StoredEventLog(view.engine, view.bus)).retry()).isZero();
        assertThat(document(1)).isEqualTo("1 2 3");
    }

    private kamiroda.query.projection.Projector projector() {
        return view.projector(documents, new StoredEventLog(view.engine, view.bus));
    }

    private String document(int number) {
        return mongo.getCollection("logged").find(new Document("_id", number)).first().getString("likes");
    }

    private static Map<List<Integer>, LogRow> gone(int number) {
        var rows = new java.util.HashMap<List<Integer>, LogRow>();
        rows.put(List.of(number), null);
        return rows;
    }
}
