package kamiroda.benchmarks.serving;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.OperatingSystemMXBean;

/**
 * Processor time that was spent so far, in seconds.
 *
 * @param gallery by this process: the gallery, its MongoDB, and the readers
 * @param database by the processes that it has started: the embedded MariaDB
 */
record Machine(double gallery, double database) {
    static Machine now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Duration children = ProcessHandle.current().descendants().flatMap(it -> it.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
        return new Machine(system.getProcessCpuTime() / 1e9, children.toNanos() / 1e9);
    }

    Machine since(Machine before) {
        return new Machine(gallery - before.gallery, database - before.database);
    }

    Machine plus(Machine other) {
        return new Machine(gallery + other.gallery, database + other.database);
    }
}
