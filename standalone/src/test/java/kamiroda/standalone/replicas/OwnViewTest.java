package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;
import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.tag.TagEvent;
import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.TestServers;
import kamiroda.standalone.start.Opening;

/** The README's "Add a view": a class that comes with a new version of the program, and is full on its first day. */
class OwnViewTest {
    private final String[] servers = {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri()};
    @TempDir
    private Path place;

    @Test
    void a_projection_is_a_view_of_its_own_and_begins_with_the_first_event() {
        try (var before = Replica.opened(arguments())) {
            before.post("old").join();
            before.post("older").join();
        }
        try (var gallery = new Replica(new Opening().run(WithTitles.class, arguments()))) {
            var admin = new Admin(gallery);
            admin.awaitState("posted_title", 1, GenerationState.SERVING);
            assertThat(titles(gallery)).containsExactly("old", "older");
            gallery.post("new").join();
            assertThat(titles(gallery)).containsExactly("old", "older", "new");
            Admin.assertEqual(admin.verified("posted_title", 1));
        }
    }

    private static List<String> titles(Replica gallery) {
        return gallery.sql().sql("SELECT title FROM posted_title__g1 ORDER BY artwork").query(String.class).list();
    }

    private String[] arguments() {
        return Replica.arguments(place.resolve("data"), servers);
    }

    @Import({StandaloneApplication.class, TitleProjection.class})
    static class WithTitles {}

    @KeptIn("posted_title")
    record TitleRow(int artwork, String title, Instant at) {}

    static class TitleProjection implements Projection<TitleRow> {
        @Override
        public Class<TitleRow> rowType() {
            return TitleRow.class;
        }

        @Override
        public List<Change<TitleRow>> on(ArtworkEvent event) {
            int number = event.artworkId().number();
            return event instanceof ArtworkPosted it ? List.of(Change.put(new TitleRow(number, it.title(), it.at()), number)) : Change.none();
        }

        @Override
        public List<Change<TitleRow>> on(AccountEvent event) {
            return Change.none();
        }

        @Override
        public List<Change<TitleRow>> on(CommentEvent event) {
            return Change.none();
        }

        @Override
        public List<Change<TitleRow>> on(LikeEvent event) {
            return Change.none();
        }

        @Override
        public List<Change<TitleRow>> on(TagEvent event) {
            return Change.none();
        }
    }
}
