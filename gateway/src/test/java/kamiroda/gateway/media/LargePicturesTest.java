package kamiroda.gateway.media;

import static kamiroda.gateway.image.SampleBytes.stripedPng;
import static kamiroda.gateway.image.SampleBytes.withExif;
import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.media.MediaStore.Folder.PREVIEW;
import static kamiroda.gateway.media.MediaStore.Folder.WEBP;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.gateway.image.ImageFormat;
import kamiroda.shared.artwork.Picture;

class LargePicturesTest {
    private static final int SIDE = 10_000;

    @TempDir Path directory;

    @Test
    void a_hundred_megapixels_are_stored_and_derived_with_the_servers_memory() throws Exception {
        Path png = Files.write(directory.resolve("large.png"), stripedPng(SIDE, SIDE, SIDE));
        Path jpeg = directory.resolve("large.jpeg");
        ImageIO.write(drawing(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR), "jpeg", jpeg.toFile());
        Path turned = Files.write(directory.resolve("turned.jpeg"), withExif(Files.readAllBytes(jpeg), 6));
        assertThat(storedBy512Megabytes(png, turned)).isZero();
    }

    private int storedBy512Megabytes(Path... uploads) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder server = new ProcessBuilder(java.toString(), "-Xmx512m", "-cp", System.getProperty("java.class.path"), LargePicturesTest.class.getName(), directory.toString());
        for (Path upload : uploads) {
            server.command().add(upload.toString());
        }
        return server.inheritIO().start().waitFor();
    }

    /** The directory, then the files to store. */
    public static void main(String[] args) throws IOException {
        byte[] therest = new byte[150_000_000]; // a server has more to do
        try (Room room = Room.in(Path.of(args[0]), Clock.systemUTC())) {
            for (int i = 1; i < args.length; i++) {
                Picture picture = room.pictures().store("files." + i, Path.of(args[i]));
                String webp = ImageFormat.webpName(picture.filename());
                assertThat(room.derivatives().find(PREVIEW, Preview.name(picture.filename(), 1280), picture.filename()).join()).isPresent();
                assertThat(room.derivatives().find(WEBP, webp, picture.filename()).join()).isPresent();
            }
        }
        assertThat(therest).hasSize(150_000_000);
    }
}
