package kamiroda.standalone.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Gallery.Visit.class)
class UploadTest {
    private static final String FILES = "query($id: ID!) { node(id: $id) { ... on Artwork { illusts { edges { node { filename } } } } } }";
    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=" + Upload.BOUNDARY;
    private static final String FILE = "variables.input.files.0";

    @Test
    void parts_come_in_any_order(Gallery gallery) {
        Member alice = gallery.newcomer();
        List<Upload.Part> parts = Upload.of(Upload.input(), Pictures.PNG, Pictures.JPEG, Pictures.GIF).parts();
        for (int i = 0; i < 5; i++) {
            List<Upload.Part> shuffled = new ArrayList<>(parts);
            Collections.rotate(shuffled, i);
            Collections.swap(shuffled, 1, 3);
            Answer answer = new Upload(shuffled).by(alice);
            assertThat(answer.mediaType()).startsWith("application/json");
            assertThat(alice.ask(FILES, "id", answer.text("uploadArtwork.artwork.id")).nodes("node.illusts", "filename"))
                .satisfiesExactly(name -> assertThat(name).endsWith(".png"), name -> assertThat(name).endsWith(".jpeg"), name ->
                    assertThat(name).endsWith(".gif"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"blob", "神絵.png", "a.gif", "quote%22.png", "x.php", "..%2F..%2Fetc", "絵 🐉;=.jpeg"})
    void a_files_name_decides_nothing(String filename, Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input(), Pictures.JPEG).with(1, new Upload.Part(FILE, filename, Pictures.JPEG)).by(alice)
            .text("uploadArtwork.artwork.id");
        assertThat(alice.ask(FILES, "id", id).nodes("node.illusts", "filename")).singleElement().asString().endsWith(".jpeg");
    }

    @Test
    void short_names_and_one_file_for_several_places_work_too(Gallery gallery) {
        Member alice = gallery.newcomer();
        Map<String, Object> input = Upload.input("files", Arrays.asList(null, null));
        Upload upload = new Upload(List.of(
            Upload.json("operations", Map.of("query", Member.POST, "variables", Map.of("input", input))),
            Upload.json("map", Map.of("0", List.of(FILE, "variables.input.files.1"))), new Upload.Part("0", "a", Pictures.PNG)));
        assertThat(alice.ask(FILES, "id", upload.by(alice).text("uploadArtwork.artwork.id")).nodes("node.illusts", "filename")).hasSize(2);
    }

    @Test
    void the_answer_is_of_the_type_asked_for(Gallery gallery) {
        Member alice = gallery.newcomer();
        Answer answer = alice.send(alice.request("/api/graphql").header("Accept",
            "application/graphql-response+json, application/json;q=0.9")
            .header("Content-Type", "multipart/form-data; boundary=" + Upload.BOUNDARY)
            .POST(BodyPublishers.ofByteArray(Upload.of(Upload.input(), Pictures.PNG).body())));
        assertThat(answer.mediaType()).startsWith("application/graphql-response+json");
    }

    @ParameterizedTest
    @CsvSource({
        "missing file, map", "unnamed file, map", "missing map, map", "missing operations, operations", "doubled file, part",
            "doubled operations, part", "doubled map, part",
        "operations no JSON, operations", "operations an array, operations", "operations a text, operations",
            "operations null, operations", "no query, operations", "query a number, operations.query",
        "variables a text, operations.variables", "map no JSON, map", "map an array, map", "map null, map", "map of a text, map",
            "map of null, map", "map of a number, map", "map nowhere, map", "map to a non-null, map",
        "map out of range, map", "map into a text, map", "map to the top, map", "map negative, map", "map empty path, map",
            "map twice the same, map"})
    void a_broken_request_is_refused_and_leaves_nothing(String fault, String field, Gallery gallery) throws IOException {
        Member alice = gallery.newcomer();
        alice.ask("{ viewer { id } }");
        List<String> files = gallery.files();
        int events = gallery.events();
        Answer answer = broken(fault).by(alice);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.mediaType()).startsWith("application/json");
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.message()).startsWith(field + ": ").hasSizeLessThan(300);
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
    }

    private static Upload broken(String fault) {
        Upload whole = Upload.of(Upload.input(), Pictures.PNG);
        Upload.Part operations = whole.parts().getFirst();
        return switch (fault) {
            case "missing file" -> whole.without(1);
            case "unnamed file" -> whole.with(1, new Upload.Part(null, "blob", Pictures.PNG));
            case "missing map" -> whole.without(2);
            case "missing operations" -> whole.without(0);
            case "doubled file" -> whole.and(whole.parts().get(1));
            case "doubled operations" -> whole.and(operations);
            case "doubled map" -> whole.and(whole.parts().get(2));
            case "operations no JSON" -> whole.with(0, new Upload.Part("operations", null, "{\"query\":".getBytes(UTF_8)));
            case "operations an array" -> whole.with(0, Upload.json("operations", List.of(Map.of("query", "{ viewer { id } }"))));
            case "operations a text" -> whole.with(0, Upload.json("operations", "text"));
            case "operations null" -> whole.with(0, new Upload.Part("operations", null, "null".getBytes(UTF_8)));
            case "no query" -> whole.with(0, Upload.json("operations", Map.of("variables",
                Map.of("input", Map.of("files", Arrays.asList((Object) null))))));
            case "query a number" -> whole.with(0, Upload.json("operations", Map.of("query", 7, "variables",
                Map.of("input", Map.of("files", Arrays.asList((Object) null))))));
            case "variables a text" -> whole.with(0, Upload.json("operations", Map.of("query", Member.POST, "variables", "text")))
                .with(2, Upload.json("map", Map.of()));
            case "map no JSON" -> whole.with(2, new Upload.Part("map", null, "nonsense".getBytes(UTF_8)));
            case "map an array" -> whole.with(2, Upload.json("map", List.of()));
            case "map null" -> whole.with(2, new Upload.Part("map", null, "null".getBytes(UTF_8)));
            case "map of a text" -> map(whole, FILE);
            case "map of null" -> map(whole, null);
            case "map of a number" -> map(whole, 7);
            case "map nowhere" -> map(whole, List.of("variables.nobody.files.0"));
            case "map to a non-null" -> map(whole, List.of("variables.input.title"));
            case "map out of range" -> map(whole, List.of("variables.input.files.1"));
            case "map into a text" -> map(whole, List.of("variables.input.title.0"));
            case "map to the top" -> map(whole, List.of("query"));
            case "map negative" -> map(whole, List.of("variables.input.files.-1"));
            case "map empty path" -> map(whole, List.of(""));
            case "map twice the same" -> map(whole, List.of(FILE, FILE));
            default -> throw new IllegalArgumentException(fault);
        };
    }

    private static Upload map(Upload whole, Object targets) {
        return whole.with(2, Upload.json("map", Member.map(FILE, targets)));
    }

    @Test
    void a_file_that_the_map_forgets_is_no_file(Gallery gallery) throws IOException {
        Member alice = gallery.newcomer();
        alice.ask("{ viewer { id } }");
        List<String> files = gallery.files();
        int events = gallery.events();
        Answer answer = Upload.of(Upload.input(), Pictures.PNG).with(2, Upload.json("map", Map.of())).by(alice);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.message()).contains("Upload");
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.9, 0.999})
    void a_body_that_ends_too_early_leaves_nothing(double part, Gallery gallery) throws Exception {
        Member alice = gallery.newcomer();
        alice.ask("{ viewer { id } }");
        List<String> files = gallery.files();
        int events = gallery.events();
        byte[] body = Upload.of(Upload.input(), noise(200_000), Pictures.PNG).body();
        byte[] cut = Arrays.copyOf(body, (int) (body.length * part));
        Answer answer = Upload.send(alice, cut); // its Content-Length says that this is all
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        Raw.hangUp(alice, MULTIPART, body.length, cut);
        Thread.sleep(1000); // until the server has noticed, of which no answer tells
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
    }

    @Test
    void more_than_40_mebibytes_are_too_much(Gallery gallery) throws Exception {
        Member alice = gallery.newcomer();
        alice.ask("{ viewer { id } }");
        List<String> files = gallery.files();
        int events = gallery.events();
        for (Upload large : List.of(Upload.of(Upload.input(), noise(41 << 20)),
            Upload.of(Upload.input(), noise(21 << 20), noise(21 << 20)), Upload.of(Upload.input(), noise(90 << 20)))) {
            Answer answer = Raw.ask(alice, MULTIPART, large.body());
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.mediaType()).startsWith("application/json");
            assertThat(answer.code()).isEqualTo("PAYLOAD_TOO_LARGE");
            assertThat(answer.message()).contains("40 MiB");
        }
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
        assertThat(Upload.of(Upload.input(), Arrays.copyOf(Pictures.PNG, 39 << 20)).by(alice).text("uploadArtwork.artwork.id"))
            .isNotEmpty();
    }

    @Test
    void what_is_no_picture_is_refused_by_its_name_and_leaves_nothing(Gallery gallery) throws IOException {
        Member alice = gallery.newcomer();
        alice.ask("{ viewer { id } }");
        List<String> files = gallery.files();
        int events = gallery.events();
        for (Map.Entry<String, String> other : Map.of("BM......", "BMP", "RIFF....WEBPVP8 ", "WEBP", "%PDF-1.4", "PDF", "<svg/>", "SVG",
            "hello", "不明な").entrySet()) {
            Upload.of(Upload.input(), Pictures.PNG, other.getKey().getBytes(UTF_8)).by(alice).refused("uploadArtwork", "UNSUPPORTED_IMAGE",
                "アップロードできるのはGIF, PNG, JPEG形式の画像のみです。" + other.getValue() + "形式のファイルはアップロードできません");
        }
        Answer torn = Upload.of(Upload.input(), Pictures.PNG, Arrays.copyOf(Pictures.PNG, Pictures.PNG.length / 2)).by(alice);
        assertThat(torn.code()).isEqualTo("UNREADABLE_IMAGE");
        assertThat(torn.message()).contains("files.1");
        Upload.of(Upload.input(), Pictures.PNG, new byte[0]).by(alice).error();
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
    }

    @Test
    void what_cannot_be_shared_is_refused_before_anything_is_stored(Gallery gallery) throws IOException {
        Member alice = gallery.newcomer();
        alice.ask("{ viewer { id } }");
        List<String> files = gallery.files();
        int events = gallery.events();
        Upload.of(Upload.input("twitterShareOption", Map.of("share", true, "username", "kmc")), Pictures.PNG).by(alice)
            .refused("uploadArtwork", "SHARING_NOT_SET_UP", "Sharing to X is not set up on this server");
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
        for (Map<String, Object> input : List.of(
            Upload.input("twitterShareOption", Map.of("share", false)), Upload.input("channelId", "C1", "channelIds",
                List.of("C1", "C2")), Upload.input("twitterShareOption", null, "shareOption", null))) {
            assertThat(Upload.of(input, Pictures.PNG).by(alice).text("uploadArtwork.artwork.id")).isNotEmpty();
        }
    }

    @Test
    void a_post_without_pictures_is_refused(Gallery gallery) {
        Upload.of(Upload.input()).by(gallery.newcomer()).refused("uploadArtwork", "BAD_USER_INPUT", "illusts required");
        gallery.newcomer().ask(Member.POST, "input", Upload.input("files", List.of()))
            .refused("uploadArtwork", "BAD_USER_INPUT", "illusts required");
        assertThat(gallery.newcomer().ask(Member.POST, "input", Upload.input("files", List.of("text"))).code()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void two_hundred_pictures_are_the_most(Gallery gallery) throws IOException {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input(), many(200)).by(alice).text("uploadArtwork.artwork.id");
        assertThat(alice.ask(FILES, "id", id).nodes("node.illusts", "filename")).hasSize(200);
        List<String> files = gallery.files();
        int events = gallery.events();
        Upload.of(Upload.input(), many(201)).by(alice).refused("uploadArtwork", "BAD_USER_INPUT", "files: 201 (at most 200)");
        assertThat(Upload.of(Upload.input(), many(400)).by(alice).code()).isIn("BAD_USER_INPUT", "PAYLOAD_TOO_LARGE");
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
    }

    private static byte[][] many(int count) {
        return Collections.nCopies(count, Pictures.PNG).toArray(byte[][]::new);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
