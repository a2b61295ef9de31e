package kamiroda.standalone.replicas;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import kamiroda.shared.rebuild.CheckView;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

/** What serves is held against the log again and again, by one of all replicas, and nobody has to think of it. */
@ExtendWith(OutputCaptureExtension.class)
class ScheduledChecksTest {
    private static final int EVERY_SECONDS = 4;
    private static final long A_WHILE_NANOS = 4_000_000_000L;
    private static final String OFTEN = "*/" + EVERY_SECONDS + " * * * * *";
    private static final String SELDOM = "0 0 0 1 * *";

    private final String[] servers = {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri(),
        "--logging.threshold.console=INFO"};
    @TempDir
    private Path place;

    @Test
    void each_time_is_seen_to_by_one_replica() {
        try (var gallery = open("one", OFTEN); var _ = open("other", OFTEN)) {
            gallery.post("work").join();
            var admin = new Admin(gallery);
            for (var view : List.of("gallery", "search")) {
                Eventually.until(() -> checks(admin, view).size() >= 4);
                assertThat(checks(admin, view)).allSatisfy(it -> {
                    assertThat(it.scheduled()).isTrue();
                    assertThat(it.against()).isNull();
                    assertThat(it.differences()).isZero();
                });
                assertThat(checks(admin, view).stream().collect(groupingBy(it -> it.begun().getEpochSecond() / EVERY_SECONDS, counting())).values())
                    .containsOnly(1L);
            }
            assertThat(gallery.sql().sql("SELECT COUNT(*) FROM domain_event WHERE payload_type = 'ViewOrdered'").query(Integer.class).single()).isZero();
        }
    }

    @Test
    void a_row_that_has_drifted_is_told_with_its_view(CapturedOutput output) {
        try (var gallery = open("one", OFTEN)) {
            var work = gallery.post("as it was").join();
            var admin = new Admin(gallery);
            Eventually.until(() -> !checks(admin, "gallery").isEmpty());
            gallery.sql().sql("UPDATE artwork__g1 SET title = 'as nobody said' WHERE number = ?").param(work.number()).update();
            Eventually.until(() -> checks(admin, "gallery").getFirst().differences() == 1);
            assertThat(checks(admin, "gallery").getFirst().sample().getFirst().row()).isEqualTo("artwork [" + work.number() + "]");
            Eventually.until(() -> admin.generation("gallery", 1).orElseThrow().fault().contains("1 field"));
            assertThat(output.toString()).containsPattern("WARN.*gallery__g1 differs from the log in 1 .*artwork.*" + work.number() + ".*title.*as it was.*as nobody said");
            gallery.sql().sql("UPDATE artwork__g1 SET title = 'as it was' WHERE number = ?").param(work.number()).update();
            Eventually.until(() -> admin.generation("gallery", 1).orElseThrow().fault() == null);
        }
    }

    @Test
    void times_that_nobody_was_there_for_are_made_up_once() {
        try (var gallery = open("one", SELDOM)) {
            LockSupport.parkNanos(A_WHILE_NANOS);
            assertThat(checks(new Admin(gallery), "gallery")).isEmpty();
            gallery.sql().sql("UPDATE view_generation SET served = '2020-01-01'").update();
        }
        for (var start = 0; start < 2; start++) {
            try (var gallery = open("one", SELDOM)) {
                Eventually.until(() -> checks(new Admin(gallery), "gallery").size() == 1);
                LockSupport.parkNanos(A_WHILE_NANOS);
                assertThat(checks(new Admin(gallery), "gallery")).hasSize(1);
            }
        }
    }

    @Test
    void who_wants_none_has_none() {
        try (var gallery = open("one", "-")) {
            gallery.sql().sql("UPDATE view_generation SET served = '2020-01-01'").update();
            LockSupport.parkNanos(A_WHILE_NANOS);
            assertThat(checks(new Admin(gallery), "gallery")).isEmpty();
        }
    }

    @Test
    void a_generation_of_a_former_definition_is_not_held_against_what_it_never_was() {
        try (var gallery = open("one", OFTEN)) {
            Eventually.until(() -> !checks(new Admin(gallery), "gallery").isEmpty());
            gallery.sql().sql("UPDATE view_generation SET fingerprint = REPEAT('0', 64) WHERE view_name = 'gallery'").update();
            LockSupport.parkNanos(A_WHILE_NANOS / 2); // one may be under way
            var before = checks(new Admin(gallery), "gallery").size();
            LockSupport.parkNanos(2 * A_WHILE_NANOS);
            assertThat(checks(new Admin(gallery), "gallery")).hasSize(before);
        }
    }

    @Test
    void what_says_no_times_stops_the_start() {
        assertThatThrownBy(() -> open("one", "every night")).rootCause()
            .hasMessageContaining("kamiroda.views.check").hasMessageContaining("every night").hasMessageContaining("0 30 4 * * *").hasMessageContaining("\"-\"");
    }

    private Replica open(String name, String times) {
        var all = new ArrayList<>(List.of(servers));
        all.add("--kamiroda.views.check=" + times);
        return Replica.open(place.resolve(name), all.toArray(String[]::new));
    }

    private static List<CheckView> checks(Admin admin, String view) {
        return admin.generation(view, 1).orElseThrow().checks();
    }
}
