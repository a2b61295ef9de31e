package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.shared.kernel.Refusal;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

/** What is being built or verified waits when an admin says so, whoever is at it, and members do not notice. */
class PausesTest {
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    private final String[] servers = {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri()};
    @TempDir
    private Path place;

    @Test
    void a_build_holds_in_the_middle_and_goes_on_where_it_was() {
        try (var gallery = open("one"); var other = open("other")) {
            var works = LongHistory.in(gallery, 20, 30_000);
            var admin = new Admin(gallery);
            var number = admin.order("gallery", ViewOrder.REBUILD, 0).join().generations().getLast().number();
            new Admin(other).order("gallery", ViewOrder.PAUSE, number).join();
            Eventually.until(() -> generation(admin, number).processed() > 0);
            var held = held(admin, number);
            assertThat(held.phase()).isEqualTo("LOADING");
            assertThat(held.processed()).isLessThan(held.total());
            assertThat(held.eventsPerSecond()).isNull();
            gallery.like(works.getFirst(), 7).join();
            assertThat(gallery.viewsAreUpToDate()).isTrue();

            admin.order("gallery", ViewOrder.RESUME, number).join();
            admin.awaitState("gallery", number, GenerationState.READY);
            assertThat(generation(admin, number).paused()).isNull();
            Admin.assertEqual(admin.verified("gallery", number));
            refused(admin, ViewOrder.PAUSE, number);
            refused(admin, ViewOrder.RESUME, admin.view("gallery").serving());
        }
    }

    @Test
    void one_that_waits_is_not_begun_by_the_next_start_and_can_be_cancelled() {
        int number;
        int cancelled;
        try (var gallery = open("one")) {
            LongHistory.in(gallery, 20, 30_000);
            var admin = new Admin(gallery);
            number = admin.order("gallery", ViewOrder.REBUILD, 0).join().generations().getLast().number();
            admin.order("gallery", ViewOrder.PAUSE, number).join();
            cancelled = admin.order("search", ViewOrder.REBUILD, 0).join().generations().getLast().number();
            admin.order("search", ViewOrder.PAUSE, cancelled).join();
        }
        try (var gallery = open("one")) {
            var admin = new Admin(gallery);
            held(admin, number);
            assertThat(gallery.sql().sql("SELECT view_name FROM projection_token").query(String.class).list()).noneMatch(it -> it.startsWith("gallery__g" + number));
            admin.order("search", ViewOrder.DROP, cancelled).join();
            assertThat(admin.generation("search", cancelled)).isEmpty();
            admin.order("gallery", ViewOrder.RESUME, number).join();
            admin.awaitState("gallery", number, GenerationState.READY);
            Admin.assertEqual(admin.verified("gallery", number));
        }
    }

    @Test
    void a_check_that_was_paused_is_made_from_the_beginning() {
        try (var gallery = open("one")) {
            LongHistory.in(gallery, 20, 30_000);
            var admin = new Admin(gallery);
            var number = admin.order("gallery", ViewOrder.REBUILD, 0).join().generations().getLast().number();
            Eventually.until(() -> generation(admin, number).state() == GenerationState.VERIFYING);
            admin.order("gallery", ViewOrder.PAUSE, number).join();
            assertThat(held(admin, number).state()).isEqualTo(GenerationState.VERIFYING);
            assertThat(held(admin, number).phase()).isEmpty();
            admin.order("gallery", ViewOrder.RESUME, number).join();
            admin.awaitState("gallery", number, GenerationState.READY);
            assertThat(generation(admin, number).checks()).isNotEmpty().allSatisfy(Admin::assertEqual);
        }
    }

    private Replica open(String name) {
        return Replica.open(place.resolve(name), servers);
    }

    private static GenerationView generation(Admin admin, int number) {
        return admin.generation("gallery", number).orElseThrow();
    }

    /** The generation after a while, in which nothing has become of it. */
    private static GenerationView held(Admin admin, int number) {
        LockSupport.parkNanos(A_WHILE.toNanos());
        var before = generation(admin, number);
        LockSupport.parkNanos(A_WHILE.toNanos());
        assertThat(generation(admin, number)).isEqualTo(before);
        assertThat(before.paused()).isNotNull();
        assertThat(before.state().isFollowing()).isEqualTo(before.state() == GenerationState.VERIFYING);
        return before;
    }

    private static void refused(Admin admin, ViewOrder order, int number) {
        assertThatThrownBy(() -> admin.order("gallery", order, number).join())
            .rootCause().isInstanceOfSatisfying(Refused.class, it -> assertThat(it.refusal()).isEqualTo(Refusal.GENERATION_NOT_UNDER_WAY));
    }
}
