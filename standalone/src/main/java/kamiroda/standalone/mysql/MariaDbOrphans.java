package kamiroda.standalone.mysql;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.standalone.data.StartFailure;

/** MariaDB processes that a killed gallery left behind on our folder, which we alone hold the lock of. */
final class MariaDbOrphans {
    private static final Logger LOG = LoggerFactory.getLogger(MariaDbOrphans.class);
    private static final Duration ORDERLY = Duration.ofSeconds(60);

    private MariaDbOrphans() {}

    /** Ends them, in good order while they are willing, so that two engines never share one data folder. */
    static void end(MariaDbSettings settings) {
        on(settings.data()).forEach(orphan -> {
            LOG.info("Ending MariaDB process {}, left behind by a gallery that was killed", orphan.pid());
            orphan.destroy();
            if (!ended(orphan, ORDERLY)) {
                orphan.destroyForcibly();
                ended(orphan, ORDERLY);
            }
        });
    }

    private static Stream<ProcessHandle> on(Path data) {
        return ProcessHandle.allProcesses().filter(process -> isOn(data, process.info()));
    }

    private static boolean isOn(Path data, ProcessHandle.Info process) {
        return process.arguments().stream().flatMap(Stream::of)
            .anyMatch(argument -> argument.equals("--datadir=" + data) || argument.equals("--datadir=" + data + ".new"));
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (Exception failed) {
            throw new StartFailure("The MariaDB process " + process.pid() + " of a killed gallery cannot be ended: end it and start again.", failed);
        }
    }
}
