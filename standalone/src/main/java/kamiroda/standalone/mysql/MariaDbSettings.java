package kamiroda.standalone.mysql;

import java.nio.file.Path;

import org.springframework.util.unit.DataSize;

/**
 * What an embedded MariaDB is started with.
 *
 * @param folder holds its data, its unpacked programs unless {@code base} says otherwise, and its log
 * @param base where the programs are unpacked, in a folder of their version
 * @param bufferPool what InnoDB may cache
 */
public record MariaDbSettings(Path folder, Path base, DataSize bufferPool) {
    public MariaDbSettings {
        folder = folder.toAbsolutePath().normalize();
        base = base.toAbsolutePath().normalize();
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    /** Nothing is there yet: the start will be a long one. */
    public boolean isFresh() {
        return !data().toFile().exists();
    }
}
