package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

/** Whatever is killed while a view is rebuilt: the next start finishes it by itself, and the view is what the log says. */
class RebuildCrashesTest {
    private static final int LIKES = 30_000;

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource({"gallery, LOADING", "gallery, INDEXING", "gallery, VERIFYING", "search, LOADING", "search, VERIFYING"})
    void a_process_killed_in_the_middle_is_followed_by_one_that_finishes(String view, String phase) throws Exception {
        var servers = servers();
        fill(servers);
        var process = RebuildingProcess.rebuilding(place.resolve("data"), view, servers);
        var sql = sql(servers);
        if (phase.equals("INDEXING")) {
            holdOffIndexes(sql(servers));
        }
        killed(process, () -> isAt(phase, sql));
        try (var gallery = Replica.open(place.resolve("data"), servers)) {
            var admin = new Admin(gallery);
            admin.awaitState(view, 2, GenerationState.READY);
            Admin.assertEqual(admin.verified(view, 2));
            admin.switchTo(view, 2);
            Admin.assertEqual(admin.verified(view, 2));
            Admin.assertEqual(admin.verified(view, 1));
        }
    }

    @Test
    void what_a_killed_process_had_begun_to_take_away_goes_with_the_next() throws Exception {
        var servers = servers();
        fill(servers);
        var process = RebuildingProcess.rebuilding(place.resolve("data"), "gallery", servers);
        var sql = sql(servers);
        Eventually.until(() -> sql.sql("SELECT state FROM view_generation WHERE view_name = 'gallery' AND generation = 2").query(String.class).single().equals("READY"));
        sql.sql("UPDATE view_generation SET state = 'DROPPED', changed = UTC_TIMESTAMP(6) WHERE view_name = 'gallery' AND generation = 2").update();
        killed(process, () -> true);
        try (var gallery = Replica.open(place.resolve("data"), servers)) {
            Eventually.until(() -> gallery.sql().sql("SHOW TABLES LIKE '%\\_\\_g2'").query(String.class).list().isEmpty());
            assertThat(new Admin(gallery).rebuilt("gallery")).isEqualTo(3);
        }
    }

    @Test
    void a_database_killed_in_the_middle_is_waited_for() throws Exception {
        try (var gallery = Replica.open(place.resolve("data"))) {
            LongHistory.in(gallery, 20, LIKES);
            var admin = new Admin(gallery);
            admin.order("gallery", ViewOrder.REBUILD, 0).join();
            Eventually.until(() -> admin.generation("gallery", 2).orElseThrow().phase().equals("LOADING"));
            ProcessHandle.allProcesses().filter(it -> it.info().commandLine().orElse("").contains("--datadir=" + place)).forEach(ProcessHandle::destroyForcibly);
            admin.awaitState("gallery", 2, GenerationState.READY);
            Admin.assertEqual(admin.verified("gallery", 2));
            Admin.assertEqual(admin.verified("gallery", 1));
        }
    }

    /** Or behind it, on a machine where it is over before anybody looks. */
    private static boolean isAt(String phase, JdbcClient sql) {
        return sql.sql("SELECT COUNT(*) FROM view_generation WHERE (phase = ? OR state = 'READY') AND generation = 2").param(phase).query(Integer.class).single() == 1;
    }

    /** Whoever has read a table in a transaction keeps its shape as it is. */
    private static void holdOffIndexes(JdbcClient reader) {
        reader.sql("SET autocommit = 0").update();
        Eventually.until(() -> reader.sql("SELECT COUNT(*) FROM artwork__g2").query(Integer.class).single() >= 0);
    }

    private static String[] servers() {
        return new String[] {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri()};
    }

    private void fill(String[] servers) {
        try (var gallery = Replica.open(place.resolve("data"), servers)) {
            LongHistory.in(gallery, 20, LIKES);
        }
    }

    private static JdbcClient sql(String[] servers) {
        return JdbcClient.create(new SingleConnectionDataSource(servers[0].substring(servers[0].indexOf('=') + 1), true));
    }

    private static void killed(Process process, Callable<Boolean> at) throws InterruptedException {
        Eventually.until(at);
        process.destroyForcibly().waitFor();
    }
}
