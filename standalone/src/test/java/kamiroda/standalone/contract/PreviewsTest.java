package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists show of a picture before, and instead of, the picture itself. */
@ExtendWith(Gallery.Visit.class)
class PreviewsTest {
    private static final String LOOK = "query($id: ID!) { node(id: $id) { ... on Artwork { topIllust { filename placeholder previews { url"
        + " width height } } } } }";

    @ParameterizedTest
    @CsvSource({"20, 10, png, 20x10", "500, 250, jpeg, 320x160", "640, 1280, gif, 320x640 640x1280", "2000, 1000, png, 320x160 640x320 1280x640"})
    void previews_are_as_wide_as_lists_need_and_never_wider_than_the_picture(int width, int height, String format, String sizes,
        Gallery gallery) throws Exception {
        Member alice = gallery.newcomer();
        JsonNode illust = posted(alice, picture(width, height, format));
        StringBuilder told = new StringBuilder();
        for (JsonNode preview : illust.get("previews")) {
            told.append(preview.get("width").asInt()).append('x').append(preview.get("height").asInt()).append(' ');
            HttpResponse<byte[]> served = get(preview.get("url").asText());
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(served.headers().firstValue("Content-Type")).hasValue("image/webp");
            assertThat(served.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(lossySize(served.body())).isEqualTo(preview.get("width").asInt() + "x" + preview.get("height").asInt());
        }
        assertThat(told.toString().strip()).isEqualTo(sizes);
        assertThat(illust.get("previews").get(0).get("url").asText())
            .isEqualTo(gallery.origin() + "/public/preview/320/" + illust.get("filename").asText().replaceFirst("[a-z]+$", "webp"));
        assertThat(illust.get("placeholder").asText()).startsWith("L").hasSize(28);
    }

    @Test
    void a_preview_that_was_never_made_is_made_when_it_is_asked_for(Gallery gallery) throws Exception {
        JsonNode illust = posted(gallery.newcomer(), picture(700, 300, "png"));
        String stem = illust.get("filename").asText().replace(".png", "");
        String url = illust.get("previews").get(1).get("url").asText();
        byte[] first = get(url).body();
        Path file = Path.of("target/contract-data/media/preview/" + stem + "-640.webp");
        Files.delete(file);
        assertThat(get(url).body()).isEqualTo(first);
        assertThat(file).exists();
        assertThat(get(url.replace("/640/", "/1280/")).statusCode()).isEqualTo(404);
        assertThat(get(url.replace("/640/", "/100000/")).statusCode()).isEqualTo(404);
    }

    private static JsonNode posted(Member member, byte[] picture) {
        String id = Upload.of(Upload.input(), picture).by(member).text("uploadArtwork.artwork.id");
        return member.ask(LOOK, "id", id).at("node.topIllust");
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static HttpResponse<byte[]> get(String url) throws Exception {
        return Member.HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The size that a WebP of lossy pixels without transparency says it has. */
    private static String lossySize(byte[] webp) {
        assertThat(new String(webp, 8, 8)).isEqualTo("WEBPVP8 ");
        ByteBuffer frame = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        return (frame.getShort(26) & 0x3fff) + "x" + (frame.getShort(28) & 0x3fff);
    }
}
