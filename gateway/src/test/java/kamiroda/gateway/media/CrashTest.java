package kamiroda.gateway.media;

import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.image.Samples.encoded;
import static kamiroda.gateway.image.Samples.noise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.shared.artwork.Picture;

class CrashTest {
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock IN_TWO_HOURS = Clock.offset(NOW, Duration.ofHours(2));
    private static final PostedPictures NONE = (_, _) -> false;

    @TempDir Path directory;

    @Test
    void after_a_crash_the_sweep_discards_what_was_not_posted_and_keeps_what_was() throws Exception {
        Picture posted;
        Path abandoned;
        try (Room before = Room.in(directory, NOW)) {
            posted = stored(before);
            stored(before);
            abandoned = before.store().draft();
        }
        try (Room after = Room.in(directory, IN_TWO_HOURS)) {
            after.pictures().sweep((filename, _) -> filename.equals(posted.filename()));
            assertThat(after.files()).contains("illusts/" + posted.filename(), "thumbnail/" + posted.filename())
                    .allMatch(file -> file.contains(posted.filename().replace(".png", "")) || file.startsWith("drafts"))
                    .noneMatch(file -> file.startsWith("pending"));
            assertThat(abandoned).doesNotExist();
        }
    }

    @Test
    void the_sweep_leaves_alone_what_is_young_or_not_decided_yet() throws Exception {
        try (Room room = Room.in(directory, IN_TWO_HOURS); Room young = Room.in(directory, NOW)) {
            stored(room);
            young.pictures().sweep(NONE);
            room.pictures().sweep(NONE);
            assertThat(room.files()).hasSize(3);
        }
    }

    @Test
    void a_sweep_without_remains_asks_nobody() throws Exception {
        try (Room room = Room.in(directory, IN_TWO_HOURS)) {
            Picture kept = stored(room);
            room.pictures().keep(List.of(kept));
            room.pictures().sweep((_, _) -> { throw new AssertionError("asked"); });
        }
    }

    @Test
    void a_full_disk_is_said_and_leaves_nothing() throws Exception {
        Path small = Files.createDirectory(directory.resolve("media"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", small.toString()), "only root may mount");
        try (Room room = Room.in(directory, NOW)) {
            Path upload = room.upload(encoded(noise(500, 500, BufferedImage.TYPE_INT_RGB), "png"));
            assertThatThrownBy(() -> room.pictures().store("files.3", upload))
                    .hasMessage("files.3 could not be stored, please try again later (No space left on device)");
            assertThat(room.files()).isEmpty();
            assertThat(stored(room)).as("room for a small one").isNotNull();
        } finally {
            run("umount", small.toString());
        }
    }

    private static Picture stored(Room room) throws IOException {
        return room.pictures().store("files.0", room.upload(encoded(drawing(40, 30, BufferedImage.TYPE_INT_RGB), "png")));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
