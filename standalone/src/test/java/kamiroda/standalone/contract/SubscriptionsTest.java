package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.standalone.Eventually;
import kamiroda.standalone.NodeProgram;

@ExtendWith(Gallery.Visit.class)
class SubscriptionsTest {
    private static final String POSTED = "subscription { artworkPosted { id title account { kmcid artworksCount } topIllust { imageUrl }"
        + " tags { totalCount edges { node { name artworksCount artworks { edges { node { id } } } } } } likedByViewer } }";
    private static final String CHANGED = "subscription($id: ID!) { artworkChanged(id: $id) { title rating tags { edges { node { name } } }"
        + " comments { edges { node { text } } } } }";
    private static final String COMMENTED = "subscription($id: ID!) { commentPosted(artworkId: $id) { text account { kmcid } artwork { id commentsCount } } }";
    private static final String LIKED = "subscription($id: ID!) { artworkLiked(artworkId: $id) { likesCount likedByViewer likes { totalCount } } }";

    @AfterEach
    void who_leaves_is_forgotten(Gallery gallery) {
        Eventually.until(() -> Subscriber.active(gallery) == 0);
    }

    @Test
    void who_waits_for_works_sees_each_as_the_gallery_shows_it(Gallery gallery) {
        Member alice = gallery.newcomer();
        String tag = Gallery.name("live");
        try (Subscriber bob = Subscriber.of(gallery.newcomer()).to(POSTED)) {
            for (int i = 1; i <= 5; i++) {
                String id = alice.post("work " + i, tag);
                JsonNode work = bob.item().get("artworkPosted");
                assertThat(work.get("id").asText()).isEqualTo(id);
                assertThat(work.at("/account/artworksCount").asInt()).as("nothing is remembered from the item before").isEqualTo(i);
                assertThat(work.at("/tags/edges/0/node/artworksCount").asInt()).isEqualTo(i);
                assertThat(work.at("/tags/edges/0/node/artworks/edges").size()).isEqualTo(i);
                assertThat(work.at("/topIllust/imageUrl").asText()).isNotEmpty();
            }
        }
    }

    @Test
    void whoever_looks_at_a_work_sees_what_becomes_of_it(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("before", "one");
        String other = alice.post("other");
        try (Subscriber bob = Subscriber.of(gallery.newcomer()).to(CHANGED, "id", id)) {
            alice.change("tagArtwork", "artwork { id }", "artworkId", other, "tags", List.of("two")).at("tagArtwork");
            alice.change("updateArtwork", "artwork { id }", "id", id, "title", "after", "caption", "", "tags", List.of("two"), "rating", "r_18").at("updateArtwork");
            JsonNode last = bob.item().get("artworkChanged");
            while (!last.get("title").asText().equals("after") || last.at("/tags/edges").size() != 1 || !last.get("rating").asText().equals("r_18")) {
                last = bob.item().get("artworkChanged");
            }
            Eventually.until(bob::isSilent);
            String comment = alice.change("createComment", "comment { id }", "artworkId", id, "text", "nice").text("createComment.comment.id");
            alice.change("editComment", "comment { id }", "id", comment, "text", "very nice").at("editComment");
            assertThat(awaited(bob, "very nice")).isNotNull();
            alice.change("deleteComment", "deletedCommentId", "id", comment).at("deleteComment");
            assertThat(bob.item().at("/artworkChanged/comments/edges").size()).isZero();
            alice.change("deleteArtwork", "deletedArtworkId", "id", id).at("deleteArtwork");
            assertThat(bob.item().get("artworkChanged").isNull()).isTrue();
            alice.change("restoreArtwork", "artwork { id }", "id", id).at("restoreArtwork");
            assertThat(bob.item().at("/artworkChanged/title").asText()).isEqualTo("after");
            assertThat(bob.isSilent()).isTrue();
        }
    }

    private static JsonNode awaited(Subscriber subscriber, String comment) {
        JsonNode work = subscriber.item().get("artworkChanged");
        while (!work.toString().contains(comment)) {
            work = subscriber.item().get("artworkChanged");
        }
        return work;
    }

    @Test
    void comments_and_likes_of_a_work_come_and_those_of_others_do_not(Gallery gallery) {
        Member alice = gallery.newcomer();
        Member bob = gallery.newcomer();
        String id = alice.post("talked about");
        String other = alice.post("other");
        try (Subscriber comments = Subscriber.of(gallery.member(null)).to(COMMENTED, "id", id);
            Subscriber likes = Subscriber.of(bob).to(LIKED, "id", id)) {
            bob.change("createComment", "comment { id }", "artworkId", other, "text", "not here").at("createComment");
            bob.change("createComment", "comment { id }", "artworkId", id, "text", "nice").at("createComment");
            JsonNode comment = comments.item().get("commentPosted");
            assertThat(comment.get("text").asText()).isEqualTo("nice");
            assertThat(comment.at("/account/kmcid").asText()).isEqualTo(bob.login());
            assertThat(comment.at("/artwork/commentsCount").asInt()).isEqualTo(1);
            bob.change("likeArtwork", "like { id }", "artworkId", other).at("likeArtwork");
            alice.change("likeArtwork", "like { id }", "artworkId", id).at("likeArtwork");
            assertThat(likes.item().get("artworkLiked").toString()).isEqualTo("{\"likesCount\":1,\"likedByViewer\":false,\"likes\":{\"totalCount\":1}}");
            bob.change("likeArtwork", "like { id }", "artworkId", id).at("likeArtwork");
            assertThat(likes.item().get("artworkLiked").toString()).isEqualTo("{\"likesCount\":2,\"likedByViewer\":true,\"likes\":{\"totalCount\":2}}");
            bob.change("unlikeArtwork", "artwork { id }", "artworkId", id).at("unlikeArtwork");
            assertThat(likes.item().at("/artworkLiked/likesCount").asInt()).isEqualTo(1);
            assertThat(comments.isSilent() && likes.isSilent()).isTrue();
        }
    }

    @Test
    void a_bad_id_is_told_and_ends_the_subscription(Gallery gallery) {
        try (Subscriber bob = Subscriber.of(gallery.newcomer())) {
            bob.ask(LIKED, "id", "nonsense");
            JsonNode answer = bob.next();
            assertThat(answer.toString()).contains("BAD_USER_INPUT").contains("nonsense");
            assertThat(bob.next().get("type").asText()).isEqualTo("complete");
        }
    }

    @Test
    void a_long_document_is_read_and_silence_is_broken_by_pings(Gallery gallery) {
        try (Subscriber bob = Subscriber.of(gallery.newcomer()).to("subscription { artworkPosted { " + "x".repeat(100_000) + ": id } }")) {
            assertThat(bob.any().get("type").asText()).isEqualTo("ping");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null"})
    void a_page_of_another_origin_opens_no_socket(String origin, Gallery gallery) {
        assertThatThrownBy(() -> Subscriber.by(gallery.newcomer(), Subscriber.socket(gallery.newcomer()).header("Origin", origin))).cause()
            .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void a_program_without_origin_may_listen_but_changes_nothing(Gallery gallery) {
        Member bob = gallery.newcomer();
        String id = bob.post("work");
        try (Subscriber program = Subscriber.by(bob, Subscriber.socket(bob))) {
            program.ask("mutation($input: LikeArtworkInput!) { likeArtwork(input: $input) { like { id } } }", "input", Map.of("artworkId", id));
            assertThat(program.next().toString()).contains("REFERER_CHECK_FAILED");
        }
        try (Subscriber program = Subscriber.by(bob, Subscriber.socket(bob)).to(LIKED, "id", id)) {
            gallery.newcomer().change("likeArtwork", "like { id }", "artworkId", id).at("likeArtwork");
            assertThat(program.item().at("/artworkLiked/likesCount").asInt()).isEqualTo(1);
        }
    }

    @Test
    void who_chose_a_name_is_known_over_a_socket_too(Gallery gallery) {
        Member guest = gallery.member(null);
        try (Subscriber alice = Subscriber.by(guest, Subscriber.socket(guest).header("Cookie", "other=1; kamiroda-name=%E9%BE%8D; last=2"))) {
            alice.ask("{ viewer { kmcid } }");
            assertThat(alice.next().at("/payload/data/viewer/kmcid").asText()).isEqualTo("龍");
        }
    }

    @Test
    void a_subscription_is_not_answered_by_post(Gallery gallery) {
        Member alice = gallery.newcomer();
        Answer answer = alice.send(alice.request("/api/graphql").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"query\":\"subscription { artworkPosted { id } }\"}")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.message()).contains("WebSocket");
    }

    @Test
    void the_npm_client_gets_the_news(Gallery gallery) throws Exception {
        Member alice = gallery.newcomer();
        String id = alice.post("work");
        var answer = Eventually.meanwhile(() -> new NodeProgram("graphql-http").run("subscribe.mjs", gallery.at("/api/graphql", "ws").toString(),
            "subscription { artworkLiked(artworkId: \"" + id + "\") { likesCount account { kmcid } } }", alice.login(), "1"));
        Eventually.until(() -> Subscriber.active(gallery) == 1);
        alice.change("likeArtwork", "like { id }", "artworkId", id).at("likeArtwork");
        assertThat(answer.join().at("/data/artworkLiked/likesCount").asInt()).isEqualTo(1);
    }
}
