package kamiroda.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held while a process uses a data folder; the system lets it go however the process ends. */
public final class DataLock implements AutoCloseable {
    /** The locked byte lies far behind the text, which stays readable for the one who has to be told. */
    private static final long BYTE = Long.MAX_VALUE - 1;
    private static final int PATIENCE = 20; // a launcher that was killed takes its gallery along within two seconds

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The process id of the gallery that uses the folder; absent when none does. */
    public static Optional<String> holder(DataFolder folder) throws IOException {
        var file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ); var lock = channel.tryLock(BYTE, 1, true)) {
            return lock == null ? Optional.of(owner(file)) : Optional.empty();
        } catch (OverlappingFileLockException ours) {
            return Optional.of(owner(file));
        }
    }

    static DataLock take(DataFolder folder) throws IOException {
        var file = file(folder);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartFailure("The data folder " + folder.root() + " is in use by the Kamiroda with process id " + owner(file)
                + ": stop that one, or choose another folder with --kamiroda.data=DIR.");
        }
        channel.truncate(0).write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes()));
        return new DataLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            for (var attempt = 0; attempt < PATIENCE; attempt++) {
                if (channel.tryLock(BYTE, 1, false) != null) {
                    return true;
                }
                Thread.sleep(100);
            }
            return false;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path file(DataFolder folder) {
        return folder.root().resolve("lock");
    }

    private static String owner(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
