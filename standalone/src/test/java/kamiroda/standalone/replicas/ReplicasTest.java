package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;

import kamiroda.command.store.MySqlEventStorageEngine;
import kamiroda.command.store.RetryingCommandBus;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.kernel.EventSerializer;
import kamiroda.shared.kernel.Refusal;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.tag.FindTagByName;
import kamiroda.shared.tag.RenameTag;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

/** Two galleries on one MySQL and one MongoDB. */
class ReplicasTest {
    @TempDir
    private static Path place;

    private static Replica one;
    private static Replica other;

    @BeforeAll
    static void open() {
        var servers = new String[] {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri(),
            "--kamiroda.media.directory=" + place.resolve("media")};
        one = Replica.open(place.resolve("one"), servers);
        other = Replica.open(place.resolve("other"), servers);
    }

    @AfterAll
    static void close() {
        one.close();
        other.close();
    }

    @Test
    void the_started_program_keeps_events_in_mysql_and_retries_commands_and_folds_in_transactions() {
        assertThat(one.bean(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(ReflectionTestUtils.<Object>invokeMethod(one.bean(EventBus.class), "storageEngine")).isInstanceOf(MySqlEventStorageEngine.class);
        assertThat(one.bean(CommandBus.class)).isInstanceOf(RetryingCommandBus.class);
        assertThat(one.bean(Configuration.class).commandBus()).isSameAs(one.bean(CommandBus.class));
        assertThat(one.bean(Configuration.class).eventBus()).isSameAs(one.bean(EventBus.class));
        assertThat(one.gallery().getBeansOfType(Serializer.class).values()).hasOnlyElementsOfType(EventSerializer.class);
        assertThat(one.bean(Configuration.class).serializer()).isInstanceOf(EventSerializer.class);
        assertThat(one.bean(Configuration.class).eventSerializer()).isInstanceOf(EventSerializer.class);
        assertThat(one.bean(PlatformTransactionManager.class)).isInstanceOf(JdbcTransactionManager.class);
        assertThat(one.gallery().getBeansOfType(com.thoughtworks.xstream.XStream.class)).isEmpty();
        assertThat(place.resolve("one/logs/kamiroda.log")).content().contains("Started").doesNotContain("XStream");
    }

    @Test
    void a_program_whose_events_would_be_forgotten_does_not_start() throws Exception {
        var check = Class.forName("kamiroda.command.wiring.DurableEvents");
        new ApplicationContextRunner().withBean(EventBus.class, () -> SimpleEventBus.builder().build()).withUserConfiguration(check)
            .run(context -> assertThat(context).getFailure().hasRootCauseMessage("Events would not be kept: they would go to a SimpleEventBus; "
                + "set axon.axonserver.enabled to false to keep them in MySQL, or to true to keep them in Axon Server."));
    }

    @Test
    void a_post_through_one_is_read_through_the_other_as_soon_as_it_is_answered() {
        for (var i = 0; i < 10; i++) {
            var title = "artwork " + i;
            var posted = (i % 2 == 0 ? one : other).post(title, "shared", "only " + i).join();
            assertThat((i % 2 == 0 ? other : one).artwork(posted).title()).isEqualTo(title);
            assertThat((i % 2 == 0 ? other : one).bean(Queries.class).askForOne(new FindTagByName("ONLY " + i)).join()).isNotNull();
        }
    }

    @Test
    void of_two_posts_that_coin_the_same_names_crosswise_each_name_becomes_one_tag() {
        for (var round = 0; round < 10; round++) {
            var red = "red " + round;
            var blue = "blue " + round;
            List<CompletableFuture<ArtworkId>> posted = together(List.of(
                () -> one.post("1", red, blue).join(), () -> other.post("2", blue, red).join(),
                () -> one.post("3", blue, red).join(), () -> other.post("4", red, blue).join()));
            assertThat(posted.stream().map(CompletableFuture::join).map(one::artwork)).allSatisfy(it -> assertThat(it.tagsCount()).isEqualTo(2));
            for (var name : List.of(red, blue)) {
                assertThat(one.sql().sql("SELECT artworks_count FROM tag__g1 WHERE canonical_name = ?").param(name).query(Integer.class).list()).containsExactly(4);
            }
        }
    }

    @Test
    void a_login_that_is_seen_by_both_at_once_joins_once() {
        for (var round = 0; round < 10; round++) {
            var login = "alice " + round;
            var joined = together(List.of(() -> one.join(login).join(), () -> other.join(login).join(), () -> one.join(login).join()));
            assertThat(joined.stream().map(CompletableFuture::join).distinct()).hasSize(1);
            assertThat(one.sql().sql("SELECT COUNT(*) FROM account__g1 WHERE kmcid = ?").param(login).query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void of_two_tags_that_are_given_one_name_one_is_refused() {
        for (var round = 0; round < 10; round++) {
            var names = List.of("sun " + round, "moon " + round);
            one.post("both", names.toArray(String[]::new)).join();
            var ids = names.stream().map(name -> one.bean(Queries.class).<TagId>askForOne(new FindTagByName(name)).join()).toList();
            var wanted = new TagName("sky " + round);
            var renamed = together(List.of(
                () -> one.send(1, new RenameTag(ids.get(0), wanted)).handle((_, e) -> refusal(e)).join(),
                () -> other.send(1, new RenameTag(ids.get(1), wanted)).handle((_, e) -> refusal(e)).join()));
            assertThat(renamed.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("done", Refusal.TAG_NAME_TAKEN);
            assertThat(one.sql().sql("SELECT COUNT(*) FROM tag__g1 WHERE canonical_name = ?").param(wanted.canonical()).query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void likes_through_both_are_each_counted_once() {
        ArtworkId artwork = one.post("popular").join();
        var likes = new ArrayList<Callable<Object>>();
        IntStream.rangeClosed(1, 16).forEach(member -> likes.add(() -> {
            for (var i = 0; i < 10; i++) {
                // every like twice, through either
                one.like(artwork, 100 * member + i).join();
                other.like(artwork, 100 * member + i).join();
            }
            return true;
        }));
        together(likes).forEach(CompletableFuture::join);
        assertThat(one.viewsAreUpToDate()).isTrue();
        assertThat(other.viewsAreUpToDate()).isTrue();
        assertThat(one.likesInTheLog(artwork)).isEqualTo(160);
        assertThat(one.likesInTheTable(artwork)).isEqualTo(160);
        assertThat(other.artwork(artwork).likesCount()).isEqualTo(160);
        assertThat(one.sql().sql("SELECT COUNT(*) FROM dead_letter").query(Integer.class).single()).isZero();
    }

    @Test
    void nothing_that_is_refused_is_stored() {
        var head = head();
        assertThatThrownBy(() -> one.like(new ArtworkId(999_999), 1).join()).cause().isInstanceOf(Refused.class);
        assertThat(head()).isEqualTo(head);
    }

    private static long head() {
        return one.sql().sql("SELECT COUNT(*) FROM domain_event WHERE aggregate_identifier LIKE 'like:999999:%'").query(Long.class).single();
    }

    private static Object refusal(Throwable e) {
        var cause = e instanceof CompletionException ? e.getCause() : e;
        return cause == null ? "done" : cause instanceof Refused refused ? refused.refusal() : cause;
    }

    private static <T> List<CompletableFuture<T>> together(List<Callable<T>> tasks) {
        var start = new CyclicBarrier(tasks.size());
        return tasks.stream().map(task -> Eventually.meanwhile(() -> {
            start.await();
            return task.call();
        })).toList();
    }
}
