package kamiroda.standalone.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/** Everything a gallery keeps, below one absolute path. */
public record DataFolder(Path root) {
    private static final long MEGABYTE = 1 << 20;

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path mysql() {
        return root.resolve("mysql");
    }

    public Path mongodb() {
        return root.resolve("mongodb");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path tmp() {
        return root.resolve("tmp");
    }

    /** Whether a gallery was ever opened here. */
    public boolean isLaidOut() {
        return Files.exists(version());
    }

    /** Takes the folder for this process, or says why not; nothing in it is touched before the lock and the version allow it. */
    public DataLock open() {
        try {
            Files.createDirectories(root);
            var lock = DataLock.take(this);
            try {
                prepare();
                return lock;
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    /** Refuses when less is free than a start needs: better now than half way through a write. */
    public void requireMegabytes(long needed) {
        try {
            var free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            if (free < needed) {
                throw new StartFailure("The disk of the data folder " + root + " is full: " + free + " MB are free and " + needed
                    + " MB are needed; make room, or choose another folder with --kamiroda.data=DIR.");
            }
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    /** Says in one sentence why the folder cannot be used. */
    public StartFailure unusable(IOException failed) {
        var why = switch (failed) {
            case AccessDeniedException denied -> "no permission to write " + denied.getFile();
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            default -> String.valueOf(failed.getMessage());
        };
        return new StartFailure("The data folder " + root + " cannot be used: " + why
            + "; mend it, or choose another folder with --kamiroda.data=DIR.", failed);
    }

    private Path version() {
        return root.resolve("version");
    }

    private void prepare() throws IOException {
        DataVersion.require(version());
        OperatorAccess.withdraw(this); // of one that was killed
        FileSystemUtils.deleteRecursively(tmp());
        for (var part : List.of(mysql(), mongodb(), root.resolve("media"), tmp(), logs())) {
            Files.createDirectories(part);
        }
    }
}
