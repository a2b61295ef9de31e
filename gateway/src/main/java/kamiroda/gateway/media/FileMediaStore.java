package kamiroda.gateway.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import kamiroda.gateway.media.MediaStore.Folder;

/** Pictures as plain files in folders below one directory. */
class FileMediaStore implements MediaStore {
    private static final boolean DIRECTORIES_SYNC = !System.getProperty("os.name").startsWith("Windows");

    private final Path directory;
    private final Path drafts;

    FileMediaStore(Path directory) {
        this.directory = directory.toAbsolutePath();
        this.drafts = this.directory.resolve("drafts");
        try {
            Files.createDirectories(drafts);
            for (Folder folder : Folder.values()) {
                Files.createDirectories(in(folder));
            }
        } catch (IOException e) {
            throw new IllegalStateException("kamiroda.media.directory " + this.directory + " cannot be made or written to", e);
        }
    }

    @Override
    public Path draft() throws IOException {
        return Files.createTempFile(drafts, "", "");
    }

    @Override
    public void put(Folder folder, String name, Path draft) throws IOException {
        sync(draft, StandardOpenOption.WRITE);
        Files.move(draft, at(folder, name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (DIRECTORIES_SYNC) { // else a power failure could forget the new name
            sync(in(folder), StandardOpenOption.READ);
        }
    }

    @Override
    public Optional<Resource> find(Folder folder, String name) {
        Path file = at(folder, name);
        return Files.isRegularFile(file) ? Optional.of(new FileSystemResource(file)) : Optional.empty();
    }

    @Override
    public void delete(Folder folder, String name) throws IOException {
        Files.deleteIfExists(at(folder, name));
    }

    @Override
    public Map<String, Instant> putBefore(Folder folder, Instant time) throws IOException {
        Map<String, Instant> found = new TreeMap<>();
        for (Path file : olderThan(time, in(folder))) {
            found.put(file.getFileName().toString(), Files.getLastModifiedTime(file).toInstant());
        }
        return found;
    }

    @Override
    public void deleteDrafts(Instant untouchedSince) throws IOException {
        for (Path draft : olderThan(untouchedSince, drafts)) {
            Files.deleteIfExists(draft);
        }
    }

    private static List<Path> olderThan(Instant time, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOlder(file, time)).toList();
        }
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path file, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(file, access)) {
            channel.force(true);
        }
    }

    private Path in(Folder folder) {
        return directory.resolve(folder.name().toLowerCase(Locale.ROOT));
    }

    private Path at(Folder folder, String name) {
        Path file = in(folder).resolve(name);
        if (!file.getParent().equals(in(folder))) {
            throw new IllegalArgumentException("Not a plain file name: " + name);
        }
        return file;
    }
}
