package kamiroda.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.standalone.OpenGallery;

/** The front end's own server, against the gateway that serves the same files in standalone. */
@ExtendWith(Nginx.Needed.class)
class NginxTest {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<String> SAME = List.of(
            "Content-Type", "Cache-Control", "Content-Encoding", "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");
    private static final String WHO = "{\"query\":\"{ viewer { kmcid } }\"}";

    private static OpenGallery gallery;
    private static Nginx nginx;

    @BeforeAll
    static void open(@TempDir Path directory) throws IOException {
        gallery = OpenGallery.empty(Path.of("target/nginx-data"));
        nginx = Nginx.before(gallery.origin(), "127.0.0.1/32", directory.resolve("nginx"));
    }

    @AfterAll
    static void close() {
        nginx.close();
        gallery.close();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void it_answers_as_the_gateway_does(String path) {
        for (String coding : List.of("br", "gzip", "identity")) {
            HttpResponse<byte[]> wanted = get(gallery.origin() + path, coding);
            HttpResponse<byte[]> found = get(nginx.origin() + path, coding);
            assertThat(found.statusCode()).as(path).isEqualTo(wanted.statusCode());
            if (wanted.statusCode() == 200) {
                assertThat(Arrays.equals(found.body(), wanted.body())).as(path + " as " + coding).isTrue();
                assertThat(SAME).allSatisfy(name -> assertThat(normal(found, name)).as(path + " as " + coding).isEqualTo(normal(wanted, name)));
            }
        }
    }

    static List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>(List.of("/", "/artworks", "/artwork/new", "/tags", "/tagged_artworks/a%2Fb", "/welcome", "/start.js",
                "/icon.svg", "/artwork/1", "/illust/1", "/assets/index-gone.js", "/assets/gone", "/api/ping", "/api/gone", "/public/gone", "/sign-in"));
        try (var files = Files.list(Path.of("../frontend/target/classes/static/assets"))) {
            files.map(file -> "/assets/" + file.getFileName()).filter(path -> path.matches(".*\\.(js|css)")).forEach(paths::add);
        }
        return paths;
    }

    @Test
    void a_browser_that_takes_both_gets_the_smaller() {
        assertThat(get(nginx.origin() + "/", "gzip, deflate, br, zstd").headers().firstValue("Content-Encoding")).contains("br");
    }

    @Test
    void a_member_whom_the_proxy_signed_in_is_passed_on() {
        assertThat(asked(nginx.origin(), "alice")).contains("\"kmcid\":\"alice\"");
    }

    @Test
    void nobody_else_says_who_they_are(@TempDir Path directory) throws IOException {
        try (var strict = Nginx.before(gallery.origin(), "192.0.2.1", directory)) {
            assertThat(asked(strict.origin(), "alice")).doesNotContain("alice");
        }
    }

    @Test
    void subscriptions_go_through() throws Exception {
        var said = new CompletableFuture<String>();
        var socket = HTTP.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Origin", nginx.origin())
                .buildAsync(URI.create(nginx.origin().replace("http", "ws") + "/api/graphql"), first(said))
                .get(1, TimeUnit.MINUTES);
        socket.sendText("{\"type\":\"connection_init\"}", true);
        assertThat(said.get(1, TimeUnit.MINUTES)).contains("connection_ack");
        socket.abort();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/prometheus"})
    void what_operators_look_at_is_not_for_members(String path) {
        assertThat(get(nginx.origin() + path, "identity").statusCode()).isEqualTo(404);
    }

    @Test
    void it_says_that_it_is_well() {
        assertThat(get(nginx.origin() + "/healthz", "identity").statusCode()).isEqualTo(200);
    }

    /** Spaces and the order of what a header says mean nothing, and a page says its charset itself. */
    private static List<String> normal(HttpResponse<?> answer, String name) {
        return answer.headers().allValues(name).stream()
                .flatMap(it -> Stream.of(it.toLowerCase(Locale.ROOT).replaceAll("\\s|;charset=utf-8", "").split(",")))
                .sorted()
                .toList();
    }

    private static String asked(String origin, String login) {
        return new String(sent(HttpRequest.newBuilder(URI.create(origin + "/api/graphql"))
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .header("X-Forwarded-User", login)
                .POST(BodyPublishers.ofString(WHO))).body());
    }

    private static HttpResponse<byte[]> get(String address, String coding) {
        return sent(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", coding));
    }

    private static HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), BodyHandlers.ofByteArray()).join();
    }

    private static WebSocket.Listener first(CompletableFuture<String> said) {
        return new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                said.complete(text.toString());
                return CompletableFuture.completedFuture(null);
            }
        };
    }
}
