package kamiroda.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;

import com.mongodb.client.MongoClients;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

import kamiroda.standalone.data.DataFolder;
import kamiroda.standalone.mongo.EmbeddedMongo;
import kamiroda.standalone.mysql.EmbeddedMariaDb;
import kamiroda.standalone.mysql.MariaDbAccess;
import kamiroda.standalone.mysql.MariaDbSettings;

/**
 * The real servers of a test run: those that {@code -Dkamiroda.test.mysql=jdbc:mysql://…} and
 * {@code -Dkamiroda.test.mongodb=mongodb://…} name, else embedded ones below {@code target}. A database is made for who asks
 * and dropped when the JVM ends.
 */
public final class TestServers {
    private static final DataFolder FOLDER = new DataFolder(Path.of("target/test-servers"));

    private TestServers() {}

    /** The database that all tests of this JVM share; user and password are in the URL. */
    public static String mysqlUrl() {
        return SharedMysql.URL;
    }

    /** A database of one's own. */
    public static String freshMysqlUrl() {
        var name = freshName();
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        atEnd(() -> execute("DROP DATABASE IF EXISTS " + name));
        return Mysql.SERVER.replaceFirst("^(jdbc:mysql://[^/?]+)/?[^?]*", "$1/" + name);
    }

    /** The MongoDB database that all tests of this JVM share. */
    public static String mongoUri() {
        return SharedMongo.URI;
    }

    /** A MongoDB database of one's own. */
    public static String freshMongoUri() {
        var name = freshName();
        var server = Mongo.SERVER;
        atEnd(() -> {
            try (var client = MongoClients.create(server)) {
                client.getDatabase(name).drop();
            }
        });
        return server.replaceFirst("^(mongodb(?:[+]srv)?://[^/?]+)/?[^?]*", "$1/" + name);
    }

    /** Where MariaDB is unpacked, for tests that start one of their own. */
    public static Path base() {
        return FOLDER.mysql();
    }

    private static String freshName() {
        return "kamiroda_test_" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(Mysql.SERVER); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void atEnd(Runnable action) {
        End.ACTIONS.addFirst(action);
    }

    private static final class Mysql {
        static final String SERVER = named("kamiroda.test.mysql").orElseGet(Mysql::embedded);

        private static String embedded() {
            try {
                Folder.open();
                var server = EmbeddedMariaDb.start(new MariaDbSettings(FOLDER.mysql(), base(), DataSize.ofMegabytes(128)));
                atEnd(server::close);
                server.ready().join();
                return server.access().url() + "&user=" + MariaDbAccess.USER + "&password=" + server.access().password();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final class Mongo {
        static final String SERVER = named("kamiroda.test.mongodb").orElseGet(Mongo::embedded);

        private static String embedded() {
            Folder.open();
            FileSystemUtils.deleteRecursively(FOLDER.mongodb().toFile());
            FOLDER.mongodb().toFile().mkdirs();
            var server = EmbeddedMongo.start(FOLDER.mongodb());
            atEnd(server::close);
            return server.uri();
        }
    }

    private static final class SharedMysql {
        static final String URL = freshMysqlUrl();
    }

    private static final class SharedMongo {
        static final String URI = freshMongoUri();
    }

    private static final class Folder {
        private static final AutoCloseable LOCK = FOLDER.open();

        static void open() {
            Objects.requireNonNull(LOCK); // taken once, until the JVM ends
        }
    }

    private static final class End {
        static final Deque<Runnable> ACTIONS = new ConcurrentLinkedDeque<>();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> ACTIONS.forEach(Runnable::run)));
        }
    }

    private static Optional<String> named(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank());
    }
}
