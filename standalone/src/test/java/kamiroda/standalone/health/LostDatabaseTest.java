package kamiroda.standalone.health;

import static kamiroda.standalone.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.standalone.CuttingProxy;
import kamiroda.standalone.OpenGallery;
import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.TestServers;

/** A database that is away, or does not answer, must make nobody kill the process, and health must say so soon. */
class LostDatabaseTest {
    /** Far more than a second, for busy machines, and far less than a database that hangs. */
    private static final Duration SOON = Duration.ofSeconds(4);

    @TempDir
    private static Path place;

    private static CuttingProxy network;
    private static OpenGallery gallery;
    private static Operator operator;

    @BeforeAll
    static void open() throws IOException {
        var url = TestServers.freshMysqlUrl();
        network = CuttingProxy.before(url);
        gallery = OpenGallery.on(network.through(url), TestServers.freshMongoUri(), StandaloneApplication.class, place.resolve("data"));
        operator = new Operator(gallery);
        until(() -> operator.status("").equals("UP"));
    }

    @AfterAll
    static void close() throws IOException {
        gallery.close();
        network.close();
    }

    @Test
    void without_a_database_the_process_lives_on_and_is_well_when_it_is_back() {
        network.goDown();
        until(() -> operator.health("").at("/components/db/status").asText().equals("DOWN"));
        assertThat(operator.get("health").statusCode()).isEqualTo(503);
        assertThat(operator.probe("liveness")).isEqualTo(200);
        assertThat(operator.health("").at("/components/mongo/status").asText()).isEqualTo("UP");
        network.comeBack();
        until(() -> operator.status("").equals("UP"));
    }

    @Test
    void with_a_database_that_hangs_health_answers_soon() throws InterruptedException {
        network.fallSilent();
        for (var down = false; !down; ) {
            var begun = System.nanoTime();
            down = operator.health("").at("/components/db/status").asText().equals("DOWN");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        }
        for (var i = 0; i < 10; i++) {
            Thread.sleep(300);
            assertThat(operator.health("").at("/components/db/status").asText()).isEqualTo("DOWN");
        }
        assertThat(operator.get("health").statusCode()).isEqualTo(503);
        assertThat(operator.probe("liveness")).isEqualTo(200);
        assertThat(operator.get("prometheus").body()).contains("kamiroda_view_lag_events{view=\"gallery\"} NaN");
        network.comeBack();
        until(() -> operator.status("").equals("UP"));
    }
}
