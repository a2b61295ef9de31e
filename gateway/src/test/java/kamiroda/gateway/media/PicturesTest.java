package kamiroda.gateway.media;

import static kamiroda.gateway.image.SampleBytes.withExif;
import static kamiroda.gateway.image.SampleBytes.withExifChunk;
import static kamiroda.gateway.image.Samples.animatedGif;
import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.image.Samples.encoded;
import static kamiroda.gateway.image.Samples.noise;
import static kamiroda.gateway.image.Samples.quarters;
import static kamiroda.gateway.media.MediaStore.Folder.ILLUSTS;
import static kamiroda.gateway.media.MediaStore.Folder.PREVIEW;
import static kamiroda.gateway.media.MediaStore.Folder.THUMBNAIL;
import static kamiroda.gateway.media.MediaStore.Folder.WEBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;

import kamiroda.gateway.image.BlurHash;
import kamiroda.gateway.image.ImageFormat;
import kamiroda.gateway.image.Webp;
import kamiroda.shared.artwork.Picture;

class PicturesTest {
    @TempDir Path directory;
    private Room room;

    @BeforeEach
    void open() {
        room = Room.in(directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_stored_picture_is_the_upload_byte_for_byte() throws Exception {
        byte[] photo = withExif(encoded(drawing(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg"), 6);
        Picture picture = stored(photo);
        assertThat(picture.filename()).matches("[0-9a-f-]{36}\\.jpeg");
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
        assertThat(picture)
                .isEqualTo(new Picture(picture.filename(), "image/jpeg", 300, 400, photo.length, sha256, picture.placeholder(), ""));
        assertThat(room.store().find(ILLUSTS, picture.filename()).orElseThrow().getContentAsByteArray()).isEqualTo(photo);
    }

    @Test
    void a_placeholder_is_the_hash_of_the_thumbnail() throws Exception {
        byte[] png = encoded(quarters(400, 300), "png");
        for (byte[] original : List.of(png, withExifChunk(png, 6), encoded(quarters(400, 300), "jpeg"), animatedGif(300, 200, 3, 10))) {
            Picture picture = stored(original);
            assertThat(picture.placeholder()).hasSize(28).isEqualTo(BlurHash.of(directory.resolve("media/thumbnail").resolve(picture.filename())));
        }
        assertThat(BlurHash.of(directory.resolve("none"))).isEmpty();
    }

    @Test
    void a_kept_picture_has_its_derivatives_and_nothing_else() throws Exception {
        Picture picture = stored(animatedGif(300, 200, 3, 10));
        String stem = picture.filename().replace(".gif", "");
        assertThat(room.files()).containsExactlyInAnyOrder("illusts/" + picture.filename(), "pending/" + picture.filename(), "thumbnail/" + picture.filename());
        room.pictures().keep(List.of(picture));
        webp(picture).join();
        room.derivatives().make(PREVIEW, picture.filename()).join();
        assertThat(room.files()).containsExactlyInAnyOrder(
                "illusts/" + picture.filename(), "thumbnail/" + picture.filename(), "preview/" + stem + "-320.webp", "webp/" + stem + ".webp");
    }

    @Test
    void a_discarded_picture_leaves_nothing() throws Exception {
        Picture picture = stored(encoded(drawing(40, 30, BufferedImage.TYPE_INT_RGB), "png"));
        webp(picture).join();
        room.derivatives().make(PREVIEW, picture.filename()).join();
        room.pictures().discard(List.of(picture));
        assertThat(room.files()).isEmpty();
    }

    @Test
    void a_picture_discarded_while_its_webp_is_made_leaves_nothing() throws Exception {
        Picture picture = stored(encoded(noise(2000, 2000, BufferedImage.TYPE_INT_RGB), "png"));
        CompletableFuture<Optional<Resource>> making = webp(picture);
        Thread.sleep(200);
        room.pictures().discard(List.of(picture));
        assertThat(making).as("still at it").isNotDone();
        making.exceptionally(_ -> Optional.empty()).join();
        assertThat(room.files()).isEmpty();
    }

    @Test
    void all_who_ask_at_once_wait_for_one_and_the_same() throws Exception {
        Picture picture = stored(encoded(noise(500, 500, BufferedImage.TYPE_INT_RGB), "png"));
        assertThat(room.derivatives().make(WEBP, picture.filename())).isSameAs(room.derivatives().make(WEBP, picture.filename()));
        assertThat(webp(picture).join()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"20, 10, 320", "319, 100, 320", "320, 100, 320", "640, 20, 320 640", "1279, 5, 320 640", "1280, 300, 320 640 1280", "3000, 2000, 320 640 1280"})
    void previews_are_never_wider_than_the_picture(int width, int height, String steps) throws Exception {
        Picture picture = stored(encoded(drawing(width, height, BufferedImage.TYPE_INT_RGB), "png"));
        room.derivatives().make(PREVIEW, picture.filename()).join();
        String stem = picture.filename().replace(".png", "");
        assertThat(room.files()).filteredOn(file -> file.startsWith("preview/"))
                .containsExactlyInAnyOrder(Stream.of(steps.split(" ")).map(step -> "preview/" + stem + "-" + step + ".webp").toArray(String[]::new));
        for (Preview preview : Preview.of(new Dimension(width, height))) {
            Path file = directory.resolve("media/preview").resolve(preview.name(picture.filename()));
            assertThat(Arrays.copyOf(Webp.pixels(file, directory.resolve("tools")), 2)).containsExactly(preview.size().width, preview.size().height);
        }
    }

    @Test
    void a_lost_preview_is_made_again_and_the_others_stay() throws Exception {
        Picture picture = stored(encoded(drawing(700, 300, BufferedImage.TYPE_INT_RGB), "png"));
        room.derivatives().make(PREVIEW, picture.filename()).join();
        Path kept = directory.resolve("media/preview").resolve(Preview.name(picture.filename(), 640));
        FileTime made = Files.getLastModifiedTime(kept);
        room.store().delete(PREVIEW, Preview.name(picture.filename(), 320));
        assertThat(room.derivatives().find(PREVIEW, Preview.name(picture.filename(), 320), picture.filename()).join()).isPresent();
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(made);
        assertThat(room.derivatives().find(PREVIEW, Preview.name(picture.filename(), 1280), picture.filename()).join()).isEmpty();
    }

    @Test
    void a_lost_derivative_is_made_again() throws Exception {
        Picture picture = stored(encoded(drawing(400, 300, BufferedImage.TYPE_INT_RGB), "png"));
        room.store().delete(THUMBNAIL, picture.filename());
        assertThat(room.derivatives().find(THUMBNAIL, picture.filename(), picture.filename()).join()).isPresent();
    }

    @Test
    void a_refused_picture_leaves_nothing() throws Exception {
        byte[] png = encoded(noise(100, 100, BufferedImage.TYPE_INT_RGB), "png");
        assertThatThrownBy(() -> stored(Arrays.copyOf(png, png.length / 2))).hasMessageStartingWith("The picture files.0 cannot be read");
        assertThatThrownBy(() -> stored(new byte[0])).hasMessageContaining("0バイト");
        assertThat(room.files()).isEmpty();
    }

    private Picture stored(byte[] content) throws IOException {
        Path upload = room.upload(content);
        try {
            return room.pictures().store("files.0", upload);
        } finally {
            Files.delete(upload);
        }
    }

    private CompletableFuture<Optional<Resource>> webp(Picture picture) {
        return room.derivatives().find(WEBP, ImageFormat.webpName(picture.filename()), picture.filename());
    }
}
