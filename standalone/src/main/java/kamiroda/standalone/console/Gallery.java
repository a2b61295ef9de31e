package kamiroda.standalone.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

import kamiroda.standalone.commandline.CommandLine;
import kamiroda.standalone.commandline.Trouble;
import kamiroda.standalone.data.DataFolder;
import kamiroda.standalone.data.DataLock;
import kamiroda.standalone.data.OperatorAccess;
import kamiroda.standalone.start.Opening;

/**
 * The gallery that a command is for: the one that is named, or the one that runs on the data folder, or else one that is opened on it for
 * the command alone.
 */
final class Gallery implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Server server;
    private final @Nullable ConfigurableApplicationContext ours;

    private Gallery(Server server, @Nullable ConfigurableApplicationContext ours) {
        this.server = server;
        this.ours = ours;
    }

    static Gallery of(CommandLine line, Class<?> application, PrintStream err) {
        var login = line.login();
        var named = line.server();
        if (named.isPresent()) {
            return new Gallery(new Server(named.get(), login, null), null);
        }
        var folder = folder(line);
        if (!folder.isLaidOut()) {
            throw new Trouble("There is no gallery in " + folder.root() + ": name its folder with --kamiroda.data=DIR,"
                + " or a gallery elsewhere with --server URL.");
        }
        return running(folder, err).map(it -> new Gallery(new Server(it.address(), login, it.key()), null))
            .orElseGet(() -> alone(line, folder, application, err));
    }

    Server server() {
        return server;
    }

    /** Whether it goes on when the command is over. */
    boolean staysOpen() {
        return ours == null;
    }

    /** The folder as the gallery itself would choose it. */
    private static DataFolder folder(CommandLine line) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(line.settings().toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new DataFolder(Path.of(environment.getRequiredProperty("kamiroda.data")));
    }

    /** Waits for one that is about to open or to close. */
    private static Optional<OperatorAccess> running(DataFolder folder, PrintStream err) {
        try {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            var holder = DataLock.holder(folder);
            for (var told = false; holder.isPresent(); told = true) {
                var access = OperatorAccess.in(folder);
                if (access.isPresent()) {
                    return access;
                }
                wait(told, "the Kamiroda with process id " + holder.get() + " on " + folder.root(), deadline, err);
                holder = DataLock.holder(folder);
            }
            return Optional.empty();
        } catch (AccessDeniedException denied) {
            throw new Trouble("Only the user who runs the gallery may read " + denied.getFile()
                + ": give the command as them, or sign in as an admin with --server URL --as LOGIN.");
        } catch (IOException failed) {
            throw new Trouble(String.valueOf(folder.unusable(failed).getMessage()));
        }
    }

    private static void wait(boolean told, String whom, long deadline, PrintStream err) {
        if (System.nanoTime() > deadline) {
            throw new Trouble("It takes long: " + whom + " is opening, closing or carrying out another command; try again when it has.");
        }
        if (!told) {
            err.println("Waiting for " + whom + " …");
        }
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("The command was interrupted.");
        }
    }

    private static Gallery alone(CommandLine line, DataFolder folder, Class<?> application, PrintStream err) {
        err.println("No gallery runs on " + folder.root() + "; it is opened for this command alone …");
        var settings = new ArrayList<>(line.settings());
        settings.removeIf(it -> it.startsWith("--server.") || it.startsWith("--kamiroda.demo="));
        settings.add("--server.address=127.0.0.1");
        settings.add("--server.port=0");
        settings.add("--kamiroda.demo=false");
        settings.add("--logging.threshold.console=OFF");
        var gallery = opened(application, settings.toArray(String[]::new));
        var access = Opening.access(gallery);
        return new Gallery(new Server(access.address(), line.login(), access.key()), gallery);
    }

    private static ConfigurableApplicationContext opened(Class<?> application, String... settings) {
        try {
            return new Opening().runUnannounced(application, settings);
        } catch (RuntimeException told) { // by SentenceReporter
            throw new Trouble("So the command was not carried out.");
        }
    }

    @Override
    public void close() {
        server.close();
        if (ours != null) {
            ours.close();
        }
    }
}
