package kamiroda.standalone.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

import kamiroda.standalone.StandaloneProperties;
import kamiroda.standalone.data.DataFolder;
import kamiroda.standalone.data.DataLock;
import kamiroda.standalone.mongo.EmbeddedMongo;
import kamiroda.standalone.mysql.EmbeddedMariaDb;
import kamiroda.standalone.mysql.MariaDbAccess;
import kamiroda.standalone.mysql.MariaDbSettings;

/** The data folder, held from the first look at the configuration until the last bean is gone, and the servers in it. */
final class EmbeddedServers implements AutoCloseable {
    private static final int FIRST_START_MEGABYTES = 800;
    private static final int LATER_START_MEGABYTES = 64;

    private final StandaloneProperties.Mysql mysql;
    private final DataFolder folder;
    private final DataLock lock;
    private @Nullable EmbeddedMariaDb mariaDb;
    private @Nullable EmbeddedMongo mongo;
    private boolean closed;

    EmbeddedServers(StandaloneProperties properties) {
        this.mysql = properties.mysql();
        this.folder = new DataFolder(properties.data());
        this.lock = folder.open();
    }

    Path root() {
        return folder.root();
    }

    /** Starts the servers that nobody named an outer one for, and returns the properties that name them. */
    Map<String, Object> start(PropertyResolver configured) {
        var properties = new LinkedHashMap<String, Object>();
        if (!configured.containsProperty("spring.datasource.url")) {
            var access = startMariaDb();
            properties.put("spring.datasource.url", access.url());
            properties.put("spring.datasource.username", MariaDbAccess.USER);
            properties.put("spring.datasource.password", access.password());
        }
        if (!configured.containsProperty("spring.mongodb.uri")) {
            mongo = EmbeddedMongo.start(folder.mongodb());
            properties.put("spring.mongodb.uri", mongo.uri() + "kamiroda");
        }
        return properties;
    }

    private MariaDbAccess startMariaDb() {
        var settings = new MariaDbSettings(folder.mysql(), Objects.requireNonNullElse(mysql.base(), folder.mysql()), mysql.bufferPool());
        folder.requireMegabytes(settings.isFresh() ? FIRST_START_MEGABYTES : LATER_START_MEGABYTES);
        if (settings.isFresh()) {
            System.err.println("Preparing " + folder.root() + " (first start, about a minute) …");
        }
        try {
            mariaDb = EmbeddedMariaDb.start(settings);
            return mariaDb.access();
        } catch (IOException failed) {
            throw folder.unusable(failed);
        }
    }

    /** Waits for the embedded MariaDB, if there is one; its failure to start is thrown. */
    void awaitMariaDb() {
        if (mariaDb != null) {
            Waiting.on(mariaDb.ready());
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            closeServers();
            lock.close();
        }
    }

    private void closeServers() {
        if (mongo != null) {
            mongo.close();
        }
        if (mariaDb != null) {
            mariaDb.close();
        }
    }
}
