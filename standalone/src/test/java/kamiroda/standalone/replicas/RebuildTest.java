package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.kernel.Refusal;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.shared.tag.FindTagByName;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

/** Views are built anew, held against the log, switched to and back, while members go on. */
class RebuildTest {
    @TempDir
    private static Path place;

    private static Replica gallery;
    private static Admin admin;
    private static List<ArtworkId> works;

    @BeforeAll
    static void open() {
        gallery = Replica.open(place.resolve("one"), servers());
        admin = new Admin(gallery);
        works = LongHistory.in(gallery, 30, 12_000);
    }

    private static String[] servers() {
        return new String[] {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri(),
            "--kamiroda.media.directory=" + place.resolve("media")};
    }

    private static long events() {
        return gallery.sql().sql("SELECT COUNT(*) FROM domain_event").query(Long.class).single();
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void a_rebuild_states_nothing_and_tells_nobody_of_what_was_long_ago() {
        var heard = new ConcurrentLinkedQueue<News>();
        var topics = Stream.of(News.Topic.values()).map(topic -> gallery.bean(Queries.class).follow(new FollowNews(topic, null))).toList();
        var listening = Flux.merge(topics).subscribe(heard::add);
        gallery.like(works.getFirst(), 4_000_001).join();
        Eventually.until(() -> heard.stream().anyMatch(it -> it.topic() == News.Topic.ARTWORK_LIKED));
        heard.clear();
        var stated = events();
        List.of("gallery", "search").forEach(view -> admin.switchTo(view, admin.rebuilt(view)));
        assertThat(events()).isEqualTo(stated);
        assertThat(heard).isEmpty();
        gallery.like(works.getFirst(), 4_000_002).join();
        Eventually.until(() -> heard.size() == 1);
        listening.dispose();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gallery", "search"})
    void a_view_is_rebuilt_switched_and_switched_back_while_members_read_and_write(String view) throws Exception {
        var former = admin.view(view).serving();
        var enough = new AtomicBoolean();
        var faults = new ConcurrentLinkedQueue<String>();
        var likes = new AtomicInteger(5_000_000 + view.length() * 1_000_000);
        List<CompletableFuture<Boolean>> members = new ArrayList<>();
        for (var i = 0; i < 3; i++) {
            members.add(Eventually.meanwhile(() -> {
                while (!enough.get()) {
                    var artwork = works.get(likes.get() % works.size());
                    var before = gallery.artwork(artwork).likesCount();
                    gallery.like(artwork, likes.incrementAndGet()).join();
                    assertThat(gallery.viewsAreUpToDate()).isTrue();
                    if (gallery.artwork(artwork).likesCount() <= before) {
                        faults.add("a like of " + artwork + " was not counted");
                    }
                    if (gallery.bean(Queries.class).ask(new FindTagByName("all")).join().size() != 1) {
                        faults.add("the tag was not found");
                    }
                }
                return true;
            }));
        }
        var next = admin.rebuilt(view);
        admin.switchTo(view, next);
        assertThat(admin.generation(view, former).orElseThrow().state()).isEqualTo(GenerationState.RETIRED);
        gallery.post("while " + next + " serves", "all").join();
        admin.switchTo(view, former);
        admin.switchTo(view, next);
        enough.set(true);
        for (var member : members) {
            assertThat(member.get()).isTrue();
        }
        assertThat(faults).isEmpty();
        Admin.assertEqual(admin.verified(view, next));
        Admin.assertEqual(admin.verified(view, former));
        admin.order(view, ViewOrder.DROP, former).join();
        assertThat(admin.generation(view, former)).isEmpty();
        Eventually.until(() -> tokens().stream().noneMatch(it -> it.startsWith(view + "__g" + former)));
        assertThat(gallery.artwork(works.getFirst()).likesCount()).isEqualTo(gallery.likesInTheLog(works.getFirst()));
    }

    @Test
    void one_that_serves_is_not_dropped_and_one_that_is_not_there_is_not_served() {
        var serving = admin.view("gallery").serving();
        refused(Refusal.GENERATION_SERVES, ViewOrder.DROP, serving);
        refused(Refusal.GENERATION_NOT_FOUND, ViewOrder.SWITCH, 999);
        assertThatThrownBy(() -> admin.order("galery", ViewOrder.REBUILD, 0).join()).hasMessageContaining("galery").hasMessageContaining("gallery, search");
    }

    @Test
    void a_rebuild_is_cancelled_and_leaves_nothing() {
        var number = admin.order("gallery", ViewOrder.REBUILD, 0).join().generations().getLast().number();
        refused(Refusal.GENERATION_NOT_READY, ViewOrder.SWITCH, number);
        admin.order("gallery", ViewOrder.DROP, number).join();
        Eventually.until(() -> gallery.sql().sql("SHOW TABLES LIKE '%\\_\\_g" + number + "'").query(String.class).list().isEmpty()
            && tokens().stream().noneMatch(it -> it.startsWith("gallery__g" + number)));
        assertThat(admin.generation("gallery", number)).isEmpty();
    }

    @Test
    void nothing_is_sent_and_no_event_stated_by_a_rebuild() {
        var events = gallery.sql().sql("SELECT COUNT(*) FROM domain_event").query(Long.class).single();
        admin.rebuilt("search");
        assertThat(gallery.sql().sql("SELECT COUNT(*) FROM domain_event").query(Long.class).single()).isEqualTo(events);
    }

    @Test
    void a_replica_serves_what_another_has_switched_to() {
        try (var other = Replica.open(place.resolve("other"), "--spring.datasource.url=" + url("spring.datasource.url"),
            "--spring.mongodb.uri=" + url("spring.mongodb.uri"), "--kamiroda.media.directory=" + place.resolve("media"))) {
            var next = admin.rebuilt("gallery");
            admin.switchTo("gallery", next);
            Eventually.until(() -> new Admin(other).view("gallery").serving() == next);
            assertThat(other.bean(Queries.class).ask(new FindArtworks(Set.of(works.getFirst().number()))).join()).hasSize(1);
            assertThat(other.artwork(other.post("by the other").join()).title()).isEqualTo("by the other");
        }
    }

    private static String url(String property) {
        return gallery.gallery().getEnvironment().getRequiredProperty(property);
    }

    private static List<String> tokens() {
        return gallery.sql().sql("SELECT view_name FROM projection_token").query(String.class).list();
    }

    private static void refused(Refusal refusal, ViewOrder order, int number) {
        assertThatThrownBy(() -> admin.order("gallery", order, number).join()).hasRootCauseInstanceOf(Refused.class)
            .rootCause().isInstanceOfSatisfying(Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
