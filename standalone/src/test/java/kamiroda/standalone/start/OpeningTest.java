package kamiroda.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.TestServers;

@ExtendWith(OutputCaptureExtension.class)
class OpeningTest {
    @TempDir
    private Path place;

    @Test
    void rows_and_documents_outlive_a_restart_a_killed_jvm_and_the_orphan_it_leaves(CapturedOutput console) throws Exception {
        var killed = GalleryProcess.written(arguments("--server.port=0"));
        killed.destroyForcibly().waitFor();
        assertThat(orphans()).isEqualTo(1);
        try (var gallery = open("--server.port=0")) {
            assertThat(GalleryProcess.rows(gallery)).containsExactly(1);
            assertThat(GalleryProcess.documents(gallery)).containsExactly(1);
            GalleryProcess.write(gallery, 2);
        }
        assertThat(orphans()).isZero();
        try (var gallery = open("--server.port=0", "--kamiroda.base-url=https://gallery.example/")) {
            assertThat(GalleryProcess.rows(gallery)).containsExactly(1, 2);
            assertThat(GalleryProcess.documents(gallery)).containsExactly(1, 2);
            assertThat(console.getOut()).contains("Kamiroda is open at https://gallery.example/");
            assertThat(place.resolve("data/logs/kamiroda.log")).content().contains("Started");
        }
    }

    @Test
    void named_servers_are_used_instead_of_embedded_ones() {
        try (var gallery = open("--server.port=0", "--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri())) {
            GalleryProcess.write(gallery, 1);
            assertThat(GalleryProcess.documents(gallery)).containsExactly(1);
            assertThat(place.resolve("data/mysql")).isEmptyDirectory();
            assertThat(place.resolve("data/mongodb")).isEmptyDirectory();
        }
    }

    @Test
    void a_port_in_use_is_one_sentence_and_nothing_is_touched(CapturedOutput console) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> open("--server.port=" + taken.getLocalPort())).isNotNull();
            assertThat(console.getErr().strip().lines()).singleElement().asString()
                .contains("Port " + taken.getLocalPort() + " is in use").contains("--server.port");
        }
        assertThat(place.resolve("data")).doesNotExist();
    }

    @Test
    void a_folder_of_a_newer_version_is_one_sentence(CapturedOutput console) throws Exception {
        Files.writeString(Files.createDirectories(place.resolve("data")).resolve("version"), "9");
        assertThatThrownBy(() -> open("--server.port=0")).isNotNull();
        assertThat(console.getErr().strip().lines()).singleElement().asString().contains("layout version 9");
        assertThat(place.resolve("data/logs")).doesNotExist();
    }

    @Test
    void a_setting_that_cannot_be_read_is_named_with_its_value(CapturedOutput console) {
        assertThatThrownBy(() -> open("--server.port=0", "--kamiroda.mysql.buffer-pool=much")).isNotNull();
        assertThat(console.getErr().strip().lines()).singleElement().asString().contains("kamiroda.mysql.buffer-pool").contains("much");
    }

    private ConfigurableApplicationContext open(String... args) {
        return new Opening().run(StandaloneApplication.class, arguments(args));
    }

    private String[] arguments(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--kamiroda.data=" + place.resolve("data"));
        all.add("--kamiroda.mysql.base=" + TestServers.base());
        return all.toArray(String[]::new);
    }

    private long orphans() {
        return ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains("--datadir=" + place)).count();
    }
}
