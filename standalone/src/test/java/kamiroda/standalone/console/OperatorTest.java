package kamiroda.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.TestServers;
import kamiroda.standalone.data.DataFolder;
import kamiroda.standalone.data.OperatorAccess;
import kamiroda.standalone.start.Opening;

/** Whoever may read the data folder commands the gallery in it, whether it runs or not; nobody else does. */
class OperatorTest {
    private static final String ROLES = "{\"query\":\"{ viewer { kmcid roles } }\"}";

    @TempDir
    private Path place;
    private String[] settings;

    @BeforeEach
    void choose() {
        settings = new String[] {"--kamiroda.data=" + place.resolve("data"), "--spring.datasource.url=" + TestServers.freshMysqlUrl(),
            "--spring.mongodb.uri=" + TestServers.freshMongoUri(), "--kamiroda.sign-in.trusted-proxies=10.0.0.1"};
    }

    @Test
    void the_key_is_the_owners_only_another_one_each_time_and_gone_when_the_gallery_is_closed() throws Exception {
        OperatorAccess first;
        try (var _ = open()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
            first = access();
            assertThat(roles(first.address(), "alice", first.key())).contains("\"kmcid\":\"alice\"", "ADMIN");
            assertThat(roles(first.address(), "alice", first.key().replaceFirst(".$", "x"))).contains("unknown_user").doesNotContain("ADMIN");
            assertThat(roles(first.address(), "alice", "")).contains("unknown_user").doesNotContain("ADMIN");
            assertThat(Typed.command("views --server " + first.address() + " --as alice").err().strip())
                .isEqualTo("Only an admin may do this, and " + first.address() + " does not believe that alice speaks:"
                    + " its kamiroda.sign-in.trusted-proxies do not name this machine.");
        }
        assertThat(file()).doesNotExist();
        try (var _ = open()) {
            assertThat(access().key()).hasSize(64).isNotEqualTo(first.key());
        }
    }

    @Test
    void a_command_opens_the_gallery_for_itself_when_none_runs() throws Exception {
        var nowhere = Typed.command("views", settings);
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("There is no gallery in " + place.resolve("data")).contains("--kamiroda.data", "--server");
        assertThat(place.resolve("data")).doesNotExist();
        open().close();
        Files.writeString(file(), "http://127.0.0.1:1/\nof one that was killed\n");
        var built = Typed.command("rebuild gallery --switch", settings);
        assertThat(built.code()).as(built.toString()).isZero();
        assertThat(built.lines()).singleElement().asString().startsWith("gallery 2 serves: ").contains("0 differences from the log");
        assertThat(file()).doesNotExist();
        assertThat(Typed.command("views", settings).out()).containsPattern("gallery +1 +RETIRED").containsPattern("gallery +2 +SERVING");
    }

    private ConfigurableApplicationContext open() {
        return new Opening().run(StandaloneApplication.class, Stream.concat(Stream.of(settings), Stream.of("--server.port=0")).toArray(String[]::new));
    }

    private Path file() {
        return place.resolve("data/operator");
    }

    private OperatorAccess access() throws Exception {
        return OperatorAccess.in(new DataFolder(place.resolve("data"))).orElseThrow();
    }

    private static String roles(URI gallery, String login, String key) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(gallery.resolve("api/graphql")).header("Content-Type", "application/json")
                .header("X-Forwarded-User", login).header("Authorization", "Bearer " + key).POST(BodyPublishers.ofString(ROLES)).build(),
                BodyHandlers.ofString()).body();
        }
    }
}
