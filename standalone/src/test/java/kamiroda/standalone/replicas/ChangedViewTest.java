package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.rebuild.CheckView;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.tag.FindTagByName;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

/**
 * The README's "Change a view": a program whose definition of a view is not that of the data makes the view anew by itself. What the former
 * version of the program has left is made here by taking away what this version has.
 */
class ChangedViewTest {
    private final String[] servers = {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri()};
    @TempDir
    private Path place;

    @Test
    void a_new_column_is_full_after_the_start_that_brings_it_and_the_gallery_served_all_along() {
        var work = leftBehind("ALTER TABLE artwork__g1 DROP COLUMN version", "UPDATE view_generation SET fingerprint = REPEAT('0', 64) WHERE view_name = 'gallery'");
        try (var gallery = open()) {
            var admin = new Admin(gallery);
            assertThat(gallery.artwork(work).title()).isEqualTo("kept");
            admin.awaitState("gallery", 2, GenerationState.SERVING);
            assertThat(gallery.artwork(work).version()).isEqualTo(1);
            Admin.assertEqual(admin.verified("gallery", 2));
            assertThat(againstServing(admin, "gallery").added()).containsExactly("artwork.version");
            Admin.assertEqual(againstServing(admin, "gallery"));
            assertThat(admin.generation("gallery", 1).orElseThrow().state()).isEqualTo(GenerationState.RETIRED);
            gallery.post("after").join();
            admin.switchTo("gallery", 1);
            assertThat(gallery.artwork(work).title()).isEqualTo("kept");
            assertThat(admin.view("gallery").lag()).isZero();
        }
    }

    @Test
    void a_new_field_of_the_search_document_is_full_as_well() {
        leftBehind("UPDATE view_generation SET fingerprint = REPEAT('0', 64) WHERE view_name = 'search'");
        var uri = new ConnectionString(servers[1].substring(servers[1].indexOf('=') + 1));
        try (var mongo = MongoClients.create(uri)) {
            new MongoTemplate(mongo, uri.getDatabase()).updateMulti(new Query(), new Update().unset("caption"), "artwork__g1");
        }
        try (var gallery = open()) {
            var admin = new Admin(gallery);
            admin.awaitState("search", 2, GenerationState.SERVING);
            Admin.assertEqual(admin.verified("search", 2));
            assertThat(againstServing(admin, "search").added()).containsExactly("artwork.caption");
            Admin.assertEqual(againstServing(admin, "search"));
            assertThat(gallery.bean(Queries.class).ask(new FindTagByName("kept")).join()).hasSize(1);
        }
    }

    @Test
    void a_field_that_both_have_and_that_is_made_otherwise_is_a_difference_beside_the_new_one() {
        var work = leftBehind("ALTER TABLE artwork__g1 DROP COLUMN version", "UPDATE artwork__g1 SET title = 'made otherwise'",
            "UPDATE view_generation SET fingerprint = REPEAT('0', 64) WHERE view_name = 'gallery'");
        try (var gallery = open()) {
            var admin = new Admin(gallery);
            admin.awaitState("gallery", 2, GenerationState.SERVING);
            var check = againstServing(admin, "gallery");
            assertThat(check.added()).containsExactly("artwork.version");
            assertThat(check.fields()).containsExactly("artwork.title: 1");
            assertThat(check.sample()).extracting(it -> it.row()).containsExactly("artwork [" + work.number() + "]");
            assertThat(check.checksum()).isNotEqualTo(check.wanted());
        }
    }

    @Test
    void a_view_that_cannot_be_read_any_more_comes_when_it_is_ready_and_the_others_at_once() {
        var work = leftBehind("ALTER TABLE artwork__g1 ADD COLUMN mood INT NOT NULL", "UPDATE view_generation SET fingerprint = REPEAT('0', 64) WHERE view_name = 'gallery'");
        try (var gallery = open()) {
            var admin = new Admin(gallery);
            assertThat(gallery.bean(Queries.class).ask(new FindTagByName("kept")).join()).hasSize(1);
            admin.awaitState("gallery", 2, GenerationState.SERVING);
            assertThat(gallery.artwork(work).title()).isEqualTo("kept");
        }
    }

    @Test
    void a_definition_that_is_the_same_is_not_built_again() {
        var work = leftBehind();
        try (var gallery = open()) {
            assertThat(gallery.artwork(work).title()).isEqualTo("kept");
            assertThat(new Admin(gallery).view("gallery").generations()).hasSize(1);
        }
    }

    private Replica open() {
        return Replica.open(place.resolve("data"), servers);
    }

    private ArtworkId leftBehind(String... changes) {
        try (var gallery = open()) {
            var work = gallery.post("kept", "kept").join();
            Eventually.until(gallery::viewsAreUpToDate);
            return work;
        } finally {
            try (var sql = new SingleConnectionDataSource(servers[0].substring(servers[0].indexOf('=') + 1), true)) {
                List.of(changes).forEach(change -> JdbcClient.create(sql).sql(change).update());
            }
        }
    }

    private static CheckView againstServing(Admin admin, String view) {
        return admin.generation(view, 2).orElseThrow().checks().stream().filter(it -> it.against() != null && it.against() == 1)
            .reduce((_, first) -> first).orElseThrow();
    }
}
