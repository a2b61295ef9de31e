package kamiroda.standalone.health;

import static kamiroda.standalone.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.rebuild.CarryOut;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.OpenGallery;

/** Health and figures of a gallery whose views are broken and mended. */
class HealthTest {
    @TempDir
    private static Path place;

    private static OpenGallery gallery;
    private static Operator operator;

    @BeforeAll
    static void open() throws IOException {
        gallery = OpenGallery.empty(place.resolve("data"));
        operator = new Operator(gallery);
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void a_fresh_gallery_is_up_and_names_every_view() {
        until(() -> operator.status("").equals("UP"));
        for (var view : new String[] {"gallery", "search"}) {
            assertThat(operator.status("/views/" + view)).isEqualTo("UP");
            assertThat(operator.health("/readiness").at("/components/views/components/" + view + "/details/serving").asInt()).isEqualTo(1);
        }
        assertThat(operator.health("").at("/components/db/status").asText()).isEqualTo("UP");
        assertThat(operator.health("").at("/components/mongo/status").asText()).isEqualTo("UP");
        assertThat(operator.probe("liveness")).isEqualTo(200);
        assertThat(operator.probe("readiness")).isEqualTo(200);
    }

    @Test
    void figures_are_those_of_the_views_and_of_commands() {
        operator.join("counted").join();
        operator.join("counted").join();
        until(() -> operator.figure("kamiroda_view_lag_events{view=\"search\"}") == 0 && operator.figure("kamiroda_view_events_total{view=\"gallery\"}") >= 1);
        assertThat(operator.figure("kamiroda_view_serving{view=\"gallery\"}")).isEqualTo(1);
        assertThat(operator.figure("kamiroda_view_generations{state=\"SERVING\",view=\"search\"}")).isEqualTo(1);
        assertThat(operator.figure("kamiroda_view_batch_seconds_count{view=\"gallery\"}")).isPositive();
        assertThat(operator.figure("kamiroda_view_built{view=\"gallery\"}")).isNaN();
        assertThat(operator.figure("kamiroda_view_stalled_seconds{view=\"gallery\"}")).isLessThan(1);
        assertThat(operator.figure("kamiroda_commands_seconds_count{command=\"JoinAccount\",outcome=\"done\"}")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_view_with_a_dead_letter_says_so_and_goes_on_serving() {
        operator.sql("CREATE TRIGGER poison BEFORE INSERT ON account__g1 FOR EACH ROW BEGIN"
            + " IF NEW.kmcid = 'poison' THEN SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'poison'; END IF; END");
        operator.join("poison").join();
        until(() -> operator.status("/views/gallery").equals("DEGRADED"));
        assertThat(operator.health("/views/gallery").at("/details/deadLetters").asInt()).isEqualTo(1);
        assertThat(operator.figure("kamiroda_view_dead_letters{view=\"gallery\"}")).isEqualTo(1);
        assertThat(operator.status("/views/search")).isEqualTo("UP");
        assertThat(operator.status("")).isEqualTo("DEGRADED");
        assertThat(operator.probe("readiness")).isEqualTo(200);

        operator.sql("DROP TRIGGER poison");
        gallery.program().getBean(Queries.class).ask(new CarryOut("gallery", ViewOrder.RETRY, 0)).join();
        until(() -> operator.status("/views/gallery").equals("UP"));
        assertThat(operator.figure("kamiroda_view_dead_letters{view=\"gallery\"}")).isZero();
    }

    @Test
    void a_view_that_cannot_follow_for_half_a_minute_is_down_until_it_can() {
        operator.sql("RENAME TABLE account__g1 TO account_away");
        operator.join("stuck").join();
        until(() -> operator.figure("kamiroda_view_lag_events{view=\"gallery\"}") >= 1);
        assertThat(operator.probe("readiness")).isEqualTo(200);
        until(() -> operator.status("/views/gallery").equals("DEGRADED"));
        until(() -> operator.status("/views/gallery").equals("DOWN"));
        assertThat(operator.health("/views/gallery").at("/details/stalledSeconds").asInt()).isGreaterThanOrEqualTo(30);
        assertThat(operator.health("/views/gallery").at("/details/generation1").asText()).contains("SERVING", "has not come further for");
        assertThat(operator.figure("kamiroda_view_stalled_seconds{view=\"gallery\"}")).isGreaterThanOrEqualTo(30);
        assertThat(operator.status("/views/search")).isEqualTo("UP");
        assertThat(operator.probe("readiness")).isEqualTo(503);
        assertThat(operator.probe("liveness")).isEqualTo(200);

        operator.sql("RENAME TABLE account_away TO account__g1");
        until(() -> operator.status("/views/gallery").equals("UP"));
        assertThat(operator.probe("readiness")).isEqualTo(200);
        assertThat(operator.figure("kamiroda_view_lag_events{view=\"gallery\"}")).isZero();
    }

    @Test
    void who_asks_through_a_proxy_is_told_no_more_than_whether_all_is_well() {
        var health = operator.get("health", "X-Forwarded-For", "192.0.2.1");
        assertThat(health.body()).contains("\"status\"").doesNotContain("components", "gallery");
        assertThat(operator.get("health/readiness", "X-Forwarded-User", "alice").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(operator.get("prometheus", "X-Forwarded-User", "alice").statusCode()).isEqualTo(404);
        assertThat(operator.get("prometheus").statusCode()).isEqualTo(200);
        assertThat(operator.get("env").statusCode()).isEqualTo(404);
    }
}
