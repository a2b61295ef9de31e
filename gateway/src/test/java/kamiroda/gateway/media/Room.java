package kamiroda.gateway.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import kamiroda.gateway.image.Thumbnailer;
import kamiroda.gateway.image.WebpEncoder;

/** The whole room on a directory, as the program puts it together. */
record Room(Path directory, MediaStore store, Derivatives derivatives, Pictures pictures) implements AutoCloseable {
    private static final long MAX_PIXELS = 100_000_000;

    static Room in(Path directory, Clock clock) {
        MediaStore store = new FileMediaStore(directory.resolve("media"));
        Thumbnailer thumbnailer = new Thumbnailer();
        Derivatives derivatives = new Derivatives(store, thumbnailer, new WebpEncoder(directory.resolve("tools")));
        return new Room(directory, store, derivatives, new Pictures(store, thumbnailer, derivatives, MAX_PIXELS, clock));
    }

    Path upload(byte[] content) throws IOException {
        return Files.write(Files.createTempFile("upload", ".part"), content);
    }

    /** Every file of the store, drafts and markers included. */
    List<String> files() throws IOException {
        Path media = directory.resolve("media");
        try (Stream<Path> files = Files.walk(media)) {
            return files.filter(Files::isRegularFile).map(file -> media.relativize(file).toString()).sorted().toList();
        }
    }

    @Override
    public void close() {
        derivatives.close();
    }
}
