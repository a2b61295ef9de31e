package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.rebuild.DeadLetterView;
import kamiroda.shared.rebuild.FindDeadLetters;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

/** An event that cannot be applied waits, in a rebuild as it does live; admins try it again or leave it out. */
class DeadLettersTest {
    @TempDir
    private static Path place;

    private static Replica gallery;
    private static Admin admin;

    @BeforeAll
    static void open() {
        gallery = Replica.open(place.resolve("data"), "--spring.datasource.url=" + TestServers.freshMysqlUrl(),
            "--spring.mongodb.uri=" + TestServers.freshMongoUri());
        admin = new Admin(gallery);
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void a_rebuild_puts_aside_what_it_cannot_read_and_a_retry_applies_it_when_it_can_be_read() {
        var artwork = likedByThree("mended");
        var second = position(artwork, 2);
        called("ArtworkAdored", second);
        var generation = admin.built("gallery");
        admin.switchTo("gallery", generation);
        assertThat(waiting()).extracting(DeadLetterView::position).containsExactly(second, position(artwork, 3));
        assertThat(waiting().getFirst().cause()).contains("ArtworkAdored");
        assertThat(gallery.artwork(artwork).likesCount()).isEqualTo(1);
        assertThat(admin.order("gallery", ViewOrder.RETRY, 0).join().deadLetters()).isEqualTo(2);

        called("ArtworkLiked", second);
        assertThat(admin.order("gallery", ViewOrder.RETRY, 0).join().deadLetters()).isZero();
        assertThat(gallery.artwork(artwork).likesCount()).isEqualTo(3);
        Admin.assertEqual(admin.verified("gallery", generation));
        gallery.like(artwork, 4).join();
        Eventually.until(gallery::viewsAreUpToDate);
        assertThat(gallery.artwork(artwork).likesCount()).isEqualTo(4);
    }

    @Test
    void one_that_is_left_out_lets_those_behind_it_through() {
        var artwork = likedByThree("evicted");
        var second = position(artwork, 2);
        called("ArtworkAdored", second);
        var generation = admin.built("gallery");
        admin.switchTo("gallery", generation);
        assertThat(admin.order("gallery", ViewOrder.EVICT, second).join().deadLetters()).isEqualTo(1);
        assertThat(admin.order("gallery", ViewOrder.RETRY, 0).join().deadLetters()).isZero();
        assertThat(gallery.artwork(artwork).likesCount()).isEqualTo(2);
        Admin.assertEqual(admin.verified("gallery", generation));
        assertThatThrownBy(() -> admin.order("gallery", ViewOrder.EVICT, second).join()).hasRootCauseInstanceOf(Refused.class);
        called("ArtworkLiked", second);
    }

    @Test
    void one_is_tried_again_with_what_waits_behind_it_and_the_others_are_let_be() {
        var mended = likedByThree("mended alone");
        var broken = likedByThree("still broken");
        called("ArtworkAdored", position(mended, 1));
        called("ArtworkAdored", position(broken, 1));
        admin.switchTo("gallery", admin.built("gallery"));
        assertThat(waiting()).hasSize(6);
        called("ArtworkLiked", position(mended, 1));
        called("ArtworkLiked", position(broken, 1));

        assertThat(admin.order("gallery", ViewOrder.RETRY, position(mended, 2)).join().deadLetters()).as("in order: the first one before it").isEqualTo(3);
        assertThat(gallery.artwork(mended).likesCount()).isEqualTo(3);
        assertThat(waiting()).extracting(DeadLetterView::position).containsExactly(position(broken, 1), position(broken, 2), position(broken, 3));
        assertThatThrownBy(() -> admin.order("gallery", ViewOrder.RETRY, position(mended, 2)).join()).hasRootCauseInstanceOf(Refused.class);
        assertThat(admin.order("gallery", ViewOrder.RETRY, 0).join().deadLetters()).isZero();
        assertThat(gallery.artwork(broken).likesCount()).isEqualTo(3);
    }

    private static ArtworkId likedByThree(String title) {
        var artwork = gallery.post(title).join();
        for (var account = 1; account <= 3; account++) {
            gallery.like(artwork, account).join();
        }
        Eventually.until(gallery::viewsAreUpToDate);
        return artwork;
    }

    private static long position(ArtworkId artwork, int account) {
        return gallery.sql().sql("SELECT global_index FROM domain_event WHERE aggregate_identifier = ?")
            .param("like:" + artwork.number() + ":" + account).query(Long.class).single();
    }

    private static void called(String type, long position) {
        gallery.sql().sql("UPDATE domain_event SET payload_type = ? WHERE global_index = ?").params(type, position).update();
    }

    private static List<DeadLetterView> waiting() {
        return gallery.bean(Queries.class).ask(new FindDeadLetters("gallery")).join();
    }
}
