package kamiroda.gateway.media;

import static kamiroda.gateway.image.SampleBytes.withExif;
import static kamiroda.gateway.image.Samples.animatedGif;
import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.image.Samples.encoded;
import static kamiroda.gateway.image.Samples.noise;
import static kamiroda.gateway.media.MediaStore.Folder.ILLUSTS;
import static kamiroda.gateway.media.MediaStore.Folder.THUMBNAIL;
import static kamiroda.gateway.media.MediaStore.Folder.WEBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;

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
        assertThat(picture).isEqualTo(new Picture(picture.filename(), "image/jpeg", 300, 400, photo.length, sha256, "", ""));
        assertThat(room.store().find(ILLUSTS, picture.filename()).orElseThrow().getContentAsByteArray()).isEqualTo(photo);
    }

    @Test
    void a_kept_picture_has_its_derivatives_and_nothing_else() throws Exception {
        Picture picture = stored(animatedGif(300, 200, 3, 10));
        String stem = picture.filename().replace(".gif", "");
        assertThat(room.files()).containsExactlyInAnyOrder("illusts/" + picture.filename(), "pending/" + picture.filename(), "thumbnail/" + picture.filename());
        room.pictures().keep(List.of(picture));
        webp(picture).join();
        assertThat(room.files()).containsExactlyInAnyOrder("illusts/" + picture.filename(), "thumbnail/" + picture.filename(), "webp/" + stem + ".webp");
    }

    @Test
    void a_discarded_picture_leaves_nothing() throws Exception {
        Picture picture = stored(encoded(drawing(40, 30, BufferedImage.TYPE_INT_RGB), "png"));
        webp(picture).join();
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
        assertThat(webp(picture)).isSameAs(webp(picture));
        assertThat(webp(picture).join()).isPresent();
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
        return room.derivatives().find(WEBP, Derivatives.webpName(picture.filename()), picture.filename());
    }
}
