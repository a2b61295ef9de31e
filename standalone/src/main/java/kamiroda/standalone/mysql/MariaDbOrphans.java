package kamiroda.standalone.mysql;

import java.nio.file.Path;
import java.time.Duration;
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
        var data = settings.data();
        on(data).forEach(orphan -> {
            LOG.info("Ending MariaDB process {}, left behind by a gallery that was killed", orphan.pid());
            orphan.destroy();
            if (!ends(orphan, data)) {
                orphan.destroyForcibly();
                ends(orphan, data);
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

    /** Asks for its arguments, which a process loses when it ends, even before anyone has buried it. */
    private static boolean ends(ProcessHandle process, Path data) {
        try {
            for (var giveUp = System.nanoTime() + ORDERLY.toNanos(); System.nanoTime() < giveUp; Thread.sleep(50)) {
                if (!isOn(data, process.info())) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted while MariaDB process " + process.pid() + " was ending.", stopped);
        }
    }
}
