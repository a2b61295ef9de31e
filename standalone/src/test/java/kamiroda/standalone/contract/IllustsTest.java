package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kamiroda.gateway.media.PostedPictures;

/** The pictures of a work are its artist's to add, take away, arrange and describe. */
@ExtendWith(Gallery.Visit.class)
class IllustsTest {
    private static final String ADD = Member.mutation("addIllusts", "artwork { id } clientMutationId");
    private static final String LOOK = "query($id: ID!) { node(id: $id) { ... on Artwork { version createdAt updatedAt topIllust { id }"
        + " illusts { totalCount edges { node { id filename altText placeholder createdAt updatedAt imageUrl } } } } } }";

    @Test
    void what_pictures_show_can_be_said_with_the_post(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input("altTexts", List.of(" 青い空の竜\n", "")), Pictures.PNG, Pictures.GIF, Pictures.JPEG).by(alice)
            .text("uploadArtwork.artwork.id");
        assertThat(look(alice, id).nodes("node.illusts", "altText")).containsExactly("青い空の竜", "", "");
        Answer tooMany = Upload.of(Upload.input("altTexts", List.of("a", "b")), Pictures.PNG).by(alice);
        tooMany.refused("uploadArtwork", "BAD_USER_INPUT", "altTexts: 2 (at most as many as files, 1)");
        Answer torn = Upload.of(Upload.input("altTexts", List.of("a", "b\u0007")), Pictures.PNG, Pictures.PNG).by(alice);
        torn.refused("uploadArtwork", "BAD_USER_INPUT", "altTexts.1: \"b\ufffd\" (no control characters)");
    }

    @Test
    void the_artist_says_what_a_picture_shows(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("one");
        Answer before = look(alice, id);
        String illust = before.text("node.topIllust.id");
        assertThat(before.nodes("node.illusts", "altText")).containsExactly("");
        Answer described = alice.change("describeIllust", "illust { id altText } clientMutationId", "id", illust, "altText",
            " A dragon\nin the sky ", "clientMutationId", "m");
        assertThat(described.at("describeIllust").toString())
            .isEqualTo("{\"illust\":{\"id\":\"" + illust + "\",\"altText\":\"A dragon\\nin the sky\"},\"clientMutationId\":\"m\"}");
        JsonNode after = look(alice, id).at("node");
        assertThat(after.get("version").asInt()).isEqualTo(before.number("node.version") + 1);
        assertThat(after.get("updatedAt").asText()).isGreaterThan(before.text("node.updatedAt"));
        assertThat(after.at("/illusts/edges/0/node/updatedAt")).isEqualTo(after.get("updatedAt"));
        int events = gallery.events();
        assertThat(alice.change("describeIllust", "illust { altText }", "id", illust, "altText", "A dragon\nin the sky")
            .text("describeIllust.illust.altText")).isEqualTo("A dragon\nin the sky");
        assertThat(gallery.events()).isEqualTo(events);
        assertThat(alice.change("describeIllust", "illust { altText }", "id", illust, "altText", "🐉".repeat(1000))
            .text("describeIllust.illust.altText")).hasSize(2000);
        assertThat(alice.change("describeIllust", "illust { altText }", "id", illust, "altText", "\u3000")
            .text("describeIllust.illust.altText")).isEmpty();
    }

    @Test
    void pictures_are_added_behind_the_others(Gallery gallery) throws Exception {
        Member alice = gallery.newcomer();
        String id = alice.post("one");
        Answer before = look(alice, id);
        Answer added = add(alice, id, Pictures.GIF, Pictures.JPEG);
        assertThat(added.at("addIllusts").toString()).isEqualTo("{\"artwork\":{\"id\":\"" + id + "\"},\"clientMutationId\":\"m\"}");
        Answer after = look(alice, id);
        assertThat(after.nodes("node.illusts", "filename")).satisfiesExactly(
            name -> assertThat(name).endsWith(".png"), name -> assertThat(name).endsWith(".gif"),
            name -> assertThat(name).endsWith(".jpeg"));
        assertThat(after.number("node.illusts.totalCount")).isEqualTo(3);
        assertThat(after.text("node.topIllust.id")).isEqualTo(before.text("node.topIllust.id"));
        assertThat(after.number("node.version")).isEqualTo(before.number("node.version") + 1);
        assertThat(after.nodes("node.illusts", "createdAt").getLast()).isEqualTo(after.text("node.updatedAt"));
        assertThat(bytes(after.nodes("node.illusts", "imageUrl").get(1))).isEqualTo(Pictures.GIF);
    }

    @Test
    void the_sweep_takes_no_added_picture_for_an_abandoned_one_not_even_when_it_was_removed(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("one");
        Instant before = Instant.now();
        add(alice, id, Pictures.GIF).at("addIllusts");
        Answer added = look(alice, id);
        alice.change("removeIllust", "artwork { id }", "id", added.nodes("node.illusts", "id").getLast()).at("removeIllust");
        PostedPictures posted = gallery.bean(PostedPictures.class);
        assertThat(posted.contain(added.nodes("node.illusts", "filename").getLast(), before)).isTrue();
        assertThat(posted.contain("00000000-0000-4000-8000-000000000000.gif", before)).isFalse();
    }

    @Test
    void pictures_that_are_refused_leave_nothing_behind(Gallery gallery) throws IOException {
        Member alice = gallery.newcomer();
        Member bob = gallery.newcomer();
        for (Member other : List.of(bob, gallery.admin(), gallery.member(null))) {
            other.ask("{ viewer { id } }");
        }
        String mine = alice.post("one");
        String gone = alice.post("two");
        alice.change("deleteArtwork", "deletedArtworkId", "id", gone).at("deleteArtwork");
        List<String> files = gallery.files();
        int events = gallery.events();
        add(bob, mine, Pictures.PNG).refused("addIllusts", "NOT_THE_ARTIST", "You cannot update this artwork");
        add(gallery.admin(), mine, Pictures.PNG).refused("addIllusts", "NOT_THE_ARTIST", "You cannot update this artwork");
        add(gallery.member(null), mine, Pictures.PNG).refused("addIllusts", "UNAUTHENTICATED", "Please login");
        add(alice, gone, Pictures.PNG).refused("addIllusts", "ARTWORK_NOT_FOUND", "Artwork not found");
        add(alice, "QXJ0d29yazoyMDAwMDAwMDAw", Pictures.PNG).refused("addIllusts", "ARTWORK_NOT_FOUND", "Artwork not found");
        assertThat(add(alice, "VGFnOjE=", Pictures.PNG).message()).endsWith("(the id of a Artwork)");
        add(alice, mine).refused("addIllusts", "BAD_USER_INPUT", "illusts required");
        add(alice, mine, many(200)).refused("addIllusts", "BAD_USER_INPUT", "files: 201 (at most 200)");
        add(alice, mine, many(201)).refused("addIllusts", "BAD_USER_INPUT", "files: 201 (at most 200)");
        assertThat(add(alice, mine, Pictures.PNG, "no picture".getBytes()).code()).isEqualTo("UNSUPPORTED_IMAGE");
        assertThat(add(alice, mine, Pictures.PNG, Arrays.copyOf(Pictures.PNG, Pictures.PNG.length / 2)).code()).isEqualTo("UNREADABLE_IMAGE");
        assertThat(gallery.files()).containsExactlyElementsOf(files);
        assertThat(gallery.events()).isEqualTo(events);
    }

    @Test
    void a_picture_is_taken_away_but_not_the_last(Gallery gallery) throws Exception {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input(), Pictures.GIF, Pictures.PNG).by(alice).text("uploadArtwork.artwork.id");
        Answer before = look(alice, id);
        List<String> illusts = before.nodes("node.illusts", "id");
        Answer removed = alice.change("removeIllust", "artwork { version topIllust { id } illusts { totalCount edges { node { id } } } }"
            + " clientMutationId", "id", illusts.getFirst(), "clientMutationId", "m");
        assertThat(removed.nodes("removeIllust.artwork.illusts", "id")).containsExactly(illusts.getLast());
        assertThat(removed.number("removeIllust.artwork.illusts.totalCount")).isEqualTo(1);
        assertThat(removed.text("removeIllust.artwork.topIllust.id")).isEqualTo(illusts.getLast());
        assertThat(removed.number("removeIllust.artwork.version")).isEqualTo(before.number("node.version") + 1);
        assertThat(removed.text("removeIllust.clientMutationId")).isEqualTo("m");
        assertThat(alice.ask("query($id: ID!) { node(id: $id) { id } }", "id", illusts.getFirst()).at("node").isNull()).isTrue();
        assertThat(bytes(before.nodes("node.illusts", "imageUrl").getFirst())).as("history still shows it").isEqualTo(Pictures.GIF);
        alice.change("removeIllust", "artwork { id }", "id", illusts.getFirst())
            .refused("removeIllust", "ILLUST_NOT_FOUND", "Illust not found");
        alice.change("removeIllust", "artwork { id }", "id", illusts.getLast())
            .refused("removeIllust", "LAST_ILLUST", "An artwork keeps at least one picture; delete the artwork instead");
        add(alice, id, Pictures.JPEG).at("addIllusts");
        assertThat(look(alice, id).nodes("node.illusts", "filename")).satisfiesExactly(
            name -> assertThat(name).endsWith(".png"), name -> assertThat(name).endsWith(".jpeg"));
    }

    @Test
    void pictures_are_arranged_and_the_first_is_the_cover(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input(), Pictures.PNG, Pictures.GIF, Pictures.JPEG, Pictures.PNG).by(alice)
            .text("uploadArtwork.artwork.id");
        List<String> illusts = look(alice, id).nodes("node.illusts", "id");
        String moved = "artwork { version topIllust { id } illusts { edges { node { id } } } } clientMutationId";
        Answer answer = alice.change("moveIllust", moved, "id", illusts.get(2), "to", 0, "clientMutationId", "m");
        assertThat(answer.nodes("moveIllust.artwork.illusts", "id"))
            .containsExactly(illusts.get(2), illusts.get(0), illusts.get(1), illusts.get(3));
        assertThat(answer.text("moveIllust.artwork.topIllust.id")).isEqualTo(illusts.get(2));
        assertThat(answer.number("moveIllust.artwork.version")).isEqualTo(2);
        assertThat(answer.text("moveIllust.clientMutationId")).isEqualTo("m");
        assertThat(alice.change("moveIllust", moved, "id", illusts.get(0), "to", 3).nodes("moveIllust.artwork.illusts", "id"))
            .containsExactly(illusts.get(2), illusts.get(1), illusts.get(3), illusts.get(0));
        int events = gallery.events();
        assertThat(alice.change("moveIllust", moved, "id", illusts.get(0), "to", 3).number("moveIllust.artwork.version")).isEqualTo(3);
        for (int nowhere : new int[] {-1, 4}) {
            alice.change("moveIllust", moved, "id", illusts.get(0), "to", nowhere)
                .refused("moveIllust", "BAD_USER_INPUT", "to: " + nowhere + " (0 to 3)");
        }
        assertThat(gallery.events()).isEqualTo(events);
    }

    @Test
    void pictures_are_the_artists_to_change(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input(), Pictures.PNG, Pictures.GIF).by(alice).text("uploadArtwork.artwork.id");
        String illust = look(alice, id).text("node.topIllust.id");
        for (Member other : List.of(gallery.newcomer(), gallery.admin())) {
            refused(other, illust, "NOT_THE_ARTIST", "You cannot update this artwork");
        }
        refused(gallery.member(null), illust, "UNAUTHENTICATED", "Please login");
        refused(alice, "SWxsdXN0OjIwMDAwMDAwMDA=", "ILLUST_NOT_FOUND", "Illust not found");
        alice.change("deleteArtwork", "deletedArtworkId", "id", id).at("deleteArtwork");
        refused(alice, illust, "ILLUST_NOT_FOUND", "Illust not found");
        alice.change("restoreArtwork", "artwork { id }", "id", id).at("restoreArtwork");
        alice.change("removeIllust", "artwork { id }", "id", illust).at("removeIllust");
    }

    private static void refused(Member member, String illust, String code, String message) {
        member.change("removeIllust", "artwork { id }", "id", illust).refused("removeIllust", code, message);
        member.change("moveIllust", "artwork { id }", "id", illust, "to", 1).refused("moveIllust", code, message);
        member.change("describeIllust", "illust { id }", "id", illust, "altText", "x").refused("describeIllust", code, message);
    }

    private static Answer look(Member member, String id) {
        return member.ask(LOOK, "id", id);
    }

    private static Answer add(Member member, String id, byte[]... files) {
        return Upload.of(ADD, Map.of("artworkId", id, "clientMutationId", "m"), files).by(member);
    }

    private static byte[][] many(int count) {
        return Collections.nCopies(count, Pictures.PNG).toArray(byte[][]::new);
    }

    private static byte[] bytes(String url) throws IOException, InterruptedException {
        return Member.HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
