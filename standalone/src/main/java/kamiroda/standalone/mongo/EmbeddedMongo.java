package kamiroda.standalone.mongo;

import java.net.InetSocketAddress;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;

import kamiroda.standalone.data.StartFailure;

/** A MongoDB wire server of our own on a free port of the loopback address; every write it answered is on disk. */
public final class EmbeddedMongo implements AutoCloseable {
    /** Enough for each connection to have its own: one whose command takes long keeps nobody else waiting. */
    private static final int WORKERS = 64;

    private final MongoServer server;

    private EmbeddedMongo(MongoServer server) {
        this.server = server;
    }

    /** Opens the store in the folder, which must exist, and serves it. */
    public static EmbeddedMongo start(Path folder) {
        try {
            var server = new MongoServer(new DurableBackend(folder.resolve("kamiroda.mv")));
            server.bind(new InetSocketAddress("127.0.0.1", 0), 1, WORKERS);
            return new EmbeddedMongo(server);
        } catch (RuntimeException failed) {
            throw new StartFailure("The embedded MongoDB store in " + folder + " cannot be opened: " + failed.getMessage() + ".", failed);
        }
    }

    /** Without a database: append its name. */
    public String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
