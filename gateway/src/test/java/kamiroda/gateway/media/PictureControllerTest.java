package kamiroda.gateway.media;

import static kamiroda.gateway.image.Samples.animatedGif;
import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.image.Samples.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = PictureControllerTest.Program.class)
class PictureControllerTest {
    private static final String STRANGER = "0351632f-030a-4a2b-858d-e3b19c28c063";

    @TempDir static Path directory;
    @LocalServerPort int port;
    @Autowired Pictures pictures;

    @Configuration
    @Import(MediaConfiguration.class)
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class})
    static class Program {
        @Bean
        PostedPictures postedPictures() {
            return (_, _) -> true;
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("kamiroda.media.directory", () -> directory.resolve("media"));
    }

    @Test
    void an_original_is_served_byte_for_byte_for_ever() throws Exception {
        byte[] png = encoded(drawing(400, 300, BufferedImage.TYPE_INT_ARGB), "png");
        HttpResponse<byte[]> answer = get("/public/illusts/" + stored(png));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(png);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "ETag")).matches("\"[^\"]+\"");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void derivatives_are_served_also_before_they_are_made() throws Exception {
        String filename = stored(animatedGif(300, 200, 3, 10));
        HttpResponse<byte[]> webp = get("/public/webp/" + filename.replace(".gif", ".webp"));
        assertThat(webp.statusCode()).isEqualTo(200);
        assertThat(header(webp, "Content-Type")).isEqualTo("image/webp");
        assertThat(new String(webp.body(), 8, 4)).isEqualTo("WEBP");
        assertThat(header(get("/public/thumbnail/" + filename), "Content-Type")).isEqualTo("image/gif");
    }

    @Test
    void previews_are_served_also_before_they_are_made_but_none_wider_than_the_picture() throws Exception {
        String stem = stored(encoded(drawing(700, 300, BufferedImage.TYPE_INT_RGB), "jpeg")).replace(".jpeg", "");
        HttpResponse<byte[]> preview = get("/public/preview/640/" + stem + ".webp");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(header(preview, "Content-Type")).isEqualTo("image/webp");
        assertThat(header(preview, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(get("/public/preview/320/" + stem + ".webp").statusCode()).isEqualTo(200);
        assertThat(get("/public/preview/1280/" + stem + ".webp").statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_browser_has_is_not_sent_again() throws Exception {
        for (String path : paths(stored(encoded(drawing(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg")))) {
            HttpResponse<byte[]> again = get(path, "If-None-Match", header(get(path), "ETag"));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void a_part_is_served_when_asked_for() throws Exception {
        byte[] png = encoded(drawing(400, 300, BufferedImage.TYPE_INT_ARGB), "png");
        String path = "/public/illusts/" + stored(png);
        HttpResponse<byte[]> part = get(path, "Range", "bytes=10-19");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(png, 10, 20));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-19/" + png.length);
        assertThat(get(path, "Range", "bytes=9999999-").statusCode()).isEqualTo(416);
    }

    @Test
    void head_tells_the_size_and_no_more() throws Exception {
        for (String path : paths(stored(encoded(drawing(400, 300, BufferedImage.TYPE_INT_RGB), "png")))) {
            HttpResponse<byte[]> head = send(HttpRequest.newBuilder(uri(path)).HEAD());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(header(head, "Content-Length")).isEqualTo("" + get(path).body().length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "illusts/" + STRANGER + ".png", "thumbnail/" + STRANGER + ".gif", "webp/" + STRANGER + ".webp", "illusts/" + STRANGER + ".svg",
        "illusts/..%5C..%5Cpom.xml", "illusts/....png", "thumbnail/.", "webp/" + STRANGER, "webp/webp", "preview/320/" + STRANGER + ".webp", "preview/321/" + STRANGER + ".webp", "preview/" + STRANGER + "-320.webp", "preview/0320/x.webp", "pending/" + STRANGER + ".png", "illusts/", "x"})
    void nothing_else_is_there(String path) throws Exception {
        HttpResponse<byte[]> answer = get("/public/" + path);
        assertThat(answer.statusCode()).isIn(400, 404); // 400: Tomcat's own, for what is no path
        assertThat(header(answer, "Content-Type")).doesNotContain("image", "json");
    }

    private static String[] paths(String filename) {
        String stem = filename.substring(0, filename.lastIndexOf('.'));
        return new String[] {"/public/illusts/" + filename, "/public/thumbnail/" + filename, "/public/webp/" + stem + ".webp", "/public/preview/320/" + stem + ".webp"};
    }

    private String stored(byte[] content) throws IOException {
        return pictures.store("files.0", Files.write(directory.resolve("upload"), content)).filename();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
