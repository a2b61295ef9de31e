package kamiroda.standalone.mysql;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.standalone.data.StartFailure;

/**
 * A MariaDB of our own. It starts in the background, is started again on the same port and data when it dies, and stops in
 * good order when it is closed. What was committed survives either of us being killed.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final int ATTEMPTS = 3;

    private final MariaDbSettings settings;
    private final MariaDbAccess access;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread watch = Thread.ofPlatform().name("mariadb-watch").daemon().unstarted(this::watch);
    private volatile @Nullable Process server;

    private EmbeddedMariaDb(MariaDbSettings settings, MariaDbAccess access) {
        this.settings = settings;
        this.access = access;
    }

    /** Returns at once; {@link #ready()} tells when it answers. */
    public static EmbeddedMariaDb start(MariaDbSettings settings) throws IOException {
        var database = new EmbeddedMariaDb(settings, MariaDbAccess.choose());
        database.watch.start();
        return database;
    }

    public MariaDbAccess access() {
        return access;
    }

    /** Completes when the server answers, or fails with a {@link StartFailure}. */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    /** The process id of the server that runs now. */
    public long pid() {
        var current = server;
        return current == null ? -1 : current.pid();
    }

    private void watch() {
        try {
            MariaDbOrphans.end(settings);
            var programs = MariaDbPrograms.unpackedBelow(settings.base());
            if (settings.isFresh()) {
                programs.install(settings);
            }
            keepRunning(programs);
        } catch (InterruptedException closed) {
            ready.cancel(false);
        } catch (IOException | RuntimeException failed) {
            LOG.info("MariaDB did not start", failed);
            ready.completeExceptionally(failed instanceof StartFailure ? failed : new StartFailure("The embedded MariaDB in "
                + settings.folder() + " did not start: " + failed.getMessage() + ".", failed));
        }
    }

    private void keepRunning(MariaDbPrograms programs) throws IOException, InterruptedException {
        for (var deaths = 0; true; deaths++) {
            giveUpAfter(deaths);
            Thread.sleep(Math.min(deaths, 20) * 250L);
            if (run(programs)) {
                deaths = 0;
            }
        }
    }

    private void giveUpAfter(int deaths) {
        if (deaths >= ATTEMPTS && !ready.isDone()) {
            throw new StartFailure("The embedded MariaDB in " + settings.folder() + " does not start: see the end of " + settings.log() + ".");
        }
    }

    /** Runs one server to its end, which an interrupt hastens, and tells whether it ever answered. */
    private boolean run(MariaDbPrograms programs) throws IOException, InterruptedException {
        var process = programs.server(settings, arguments());
        server = process;
        try {
            var answered = awaitAnswer(process);
            var exit = process.waitFor();
            if (answered) {
                LOG.warn("The embedded MariaDB ended with code {} and is started again", exit);
            }
            return answered;
        } finally {
            stop(process);
        }
    }

    private boolean awaitAnswer(Process process) throws InterruptedException {
        while (process.isAlive()) {
            if (access.answers()) {
                ready.complete(null);
                return true;
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private List<String> arguments() throws IOException {
        return List.of("--bind-address=127.0.0.1", "--port=" + access.port(), "--socket=mariadb.sock", "--skip-name-resolve", "--skip-ssl",
            "--init-file=" + access.initFile(settings.folder()), "--pid-file=mariadb.pid", "--tmpdir=" + settings.data(),
            "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--transaction-isolation=READ-COMMITTED",
            "--default-time-zone=+00:00", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=1", "--innodb-log-file-size=48M",
            "--innodb-buffer-pool-size=" + settings.bufferPool().toBytes(), "--performance-schema=OFF", "--max-connections=100",
            "--max-allowed-packet=64M", "--key-buffer-size=1M", "--aria-pagecache-buffer-size=8M");
    }

    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        if (!server.waitFor(60, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }
}
