package kamiroda.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path place;

    @Test
    void a_new_folder_gets_its_layout_and_version() throws Exception {
        try (var _ = new DataFolder(place.resolve("data")).open()) {
            assertThat(place.resolve("data")).isDirectoryContaining("glob:**/{mysql,mongodb,media,tmp,logs}");
            assertThat(Files.readString(place.resolve("data/version"))).isEqualTo("1\n");
        }
    }

    @Test
    void what_an_upload_left_half_done_is_swept_at_the_next_start() throws Exception {
        new DataFolder(place).open().close();
        Files.writeString(place.resolve("tmp/upload"), "half");
        new DataFolder(place).open().close();
        assertThat(place.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void a_folder_in_use_names_itself_and_who_uses_it() {
        try (var _ = new DataFolder(place).open()) {
            assertThatThrownBy(() -> new DataFolder(place).open()).isInstanceOf(StartFailure.class)
                .hasMessageContaining(place.toString()).hasMessageContaining("process id " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_folder_of_a_newer_version_is_left_alone() throws Exception {
        Files.writeString(place.resolve("version"), "7\n");
        assertThatThrownBy(() -> new DataFolder(place).open()).isInstanceOf(StartFailure.class)
            .hasMessageContaining("layout version 7").hasMessageContaining("knows version 1");
        assertThat(place.resolve("mysql")).doesNotExist();
    }

    @Test
    void a_file_in_the_folders_place_is_named() throws Exception {
        var file = Files.createFile(place.resolve("data"));
        assertThatThrownBy(() -> new DataFolder(file).open()).isInstanceOf(StartFailure.class).hasMessageContaining(file + " is a file");
    }

    @Test
    void a_disk_without_room_is_named_with_what_is_needed() {
        assertThatThrownBy(() -> new DataFolder(place).requireMegabytes(Long.MAX_VALUE)).isInstanceOf(StartFailure.class)
            .hasMessageContaining(place.toString()).hasMessageContaining("is full");
    }
}
