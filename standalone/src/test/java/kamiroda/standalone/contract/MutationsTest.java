package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Gallery.Visit.class)
class MutationsTest {
    @Test
    void every_mutation_gives_back_the_clients_own_id(Gallery gallery) {
        Member alice = gallery.newcomer();
        String tag = Gallery.name("echo");
        Upload upload = Upload.of(Upload.input("tags", List.of(tag), "clientMutationId", "cm0"), Pictures.PNG)
            .with(0, Upload.json("operations", Map.of("query", Member.POST.replace("artwork {", "clientMutationId artwork {"),
                "variables", Map.of("input", Upload.input("tags", List.of(tag), "clientMutationId", "cm0", "files",
                    Arrays.asList((Object) null))))));
        Answer posted = upload.by(alice);
        assertThat(posted.text("uploadArtwork.clientMutationId")).isEqualTo("cm0");
        String id = posted.text("uploadArtwork.artwork.id");
        String tagId = alice.ask("query($t: String!) { tagByName(name: $t) { id } }", "t", tag).text("tagByName.id");
        String comment = echo(alice, "createComment", "comment { id text }", "artworkId", id, "text", " hello\n")
            .text("createComment.comment.id");
        echo(alice, "editComment", "comment { id }", "id", comment, "text", "x");
        assertThat(echo(alice, "deleteComment", "deletedCommentId", "id", comment).text("deleteComment.deletedCommentId"))
            .isEqualTo(comment);
        echo(alice, "likeArtwork", "like { id }", "artworkId", id);
        echo(alice, "unlikeArtwork", "artwork { id }", "artworkId", id);
        echo(alice, "tagArtwork", "artwork { id }", "artworkId", id, "tags", List.of("x"));
        echo(alice, "untagArtwork", "artwork { id }", "artworkId", id, "tags", List.of("x"));
        echo(alice, "updateArtwork", "artwork { id }", "id", id, "title", "t", "caption", "", "tags", List.of(tag));
        echo(alice, "updateAccount", "account { id }", "name", "n");
        echo(alice, "chooseRatingRules", "account { id }", "r18", "SHOW", "r18g", "HIDE");
        echo(alice, "updateTag", "tag { id }", "id", tagId, "name", tag.toUpperCase());
        echo(gallery.admin(), "freezeTag", "tag { id }", "id", tagId);
        echo(gallery.admin(), "thawTag", "tag { id }", "id", tagId);
        echo(alice, "deleteArtwork", "deletedArtworkId", "id", id);
        echo(alice, "restoreArtwork", "artwork { id }", "id", id);
    }

    private static Answer echo(Member member, String mutation, String selection, Object... input) {
        Object[] whole = Arrays.copyOf(input, input.length + 2);
        whole[input.length] = "clientMutationId";
        whole[input.length + 1] = "cm ✓";
        Answer answer = member.change(mutation, selection + " clientMutationId", whole);
        assertThat(answer.text(mutation + ".clientMutationId")).isEqualTo("cm ✓");
        return answer;
    }

    @Test
    void a_like_is_given_once_and_taken_back_once(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = gallery.newcomer().post("one");
        String like = "like { id accountId artworkId createdAt updatedAt account { kmcid } artwork { id likesCount likedByViewer likes {"
            + " totalCount } } }";
        JsonNode first = alice.change("likeArtwork", like, "artworkId", id).at("likeArtwork");
        assertThat(alice.change("likeArtwork", like, "artworkId", id).at("likeArtwork")).isEqualTo(first);
        assertThat(first.at("/like/artwork/likes/totalCount").asInt()).isEqualTo(1);
        assertThat(first.at("/like/artwork/likedByViewer").asBoolean()).isTrue();
        assertThat(first.at("/like/account/kmcid").asText()).isEqualTo(alice.login());
        for (int i = 0; i < 2; i++) {
            Answer gone = alice.change("unlikeArtwork", "artwork { likesCount likedByViewer likes { totalCount } }", "artworkId", id);
            assertThat(gone.number("unlikeArtwork.artwork.likes.totalCount")).isZero();
            assertThat(gone.at("unlikeArtwork.artwork.likedByViewer").asBoolean()).isFalse();
        }
        assertThat(alice.ask("query($id: ID!) { node(id: $id) { id } }", "id", first.at("/like/id").asText()).at("node").isNull()).isTrue();
    }

    @Test
    void a_comment_is_the_authors_to_change(Gallery gallery) {
        Member alice = gallery.newcomer();
        Member bob = gallery.newcomer();
        String id = alice.post("one");
        JsonNode comment = bob.change("createComment",
            "comment { id text accountId artworkId createdAt updatedAt account { kmcid } artwork { commentsCount } }", "artworkId", id,
            "text", "  a\n b\t ")
            .at("createComment.comment");
        assertThat(comment.get("text").asText()).isEqualTo("a\n b");
        assertThat(comment.at("/artwork/commentsCount").asInt()).isEqualTo(1);
        String commentId = comment.get("id").asText();
        alice.change("editComment", "comment { id }", "id", commentId, "text", "x")
            .refused("editComment", "NOT_THE_AUTHOR", "You cannot change this comment");
        alice.change("deleteComment", "deletedCommentId", "id", commentId).refused("deleteComment", "NOT_THE_AUTHOR",
            "You cannot change this comment");
        bob.change("editComment", "comment { id }", "id", commentId, "text", " \u3000")
            .refused("editComment", "BAD_USER_INPUT", "Comment text is required");
        for (String blank : List.of("", " ", "\n\t", "\u3000")) {
            bob.change("createComment", "comment { id }", "artworkId", id, "text", blank)
                .refused("createComment", "BAD_USER_INPUT", "Comment text is required");
        }
        assertThat(bob.change("editComment", "comment { text }", "id", commentId, "text", " new ").text("editComment.comment.text"))
            .isEqualTo("new");
        assertThat(gallery.admin().change("editComment", "comment { text }", "id", commentId, "text", "tidy")
            .text("editComment.comment.text")).isEqualTo("tidy");
        assertThat(gallery.admin().change("deleteComment", "deletedCommentId", "id", commentId).text("deleteComment.deletedCommentId"))
            .isEqualTo(commentId);
        bob.change("deleteComment", "deletedCommentId", "id", commentId).refused("deleteComment", "COMMENT_NOT_FOUND", "Comment not found");
        assertThat(alice.ask("query($id: ID!) { node(id: $id) { ... on Artwork { commentsCount comments { totalCount } } } }", "id", id)
            .number("node.comments.totalCount")).isZero();
    }

    @Test
    void a_work_is_the_artists_to_change(Gallery gallery) {
        Member alice = gallery.newcomer();
        Member bob = gallery.newcomer();
        String id = alice.post("one", "r_18", List.of("kept"));
        Object[] edit = {"id", id, "title", " two ", "caption", "line\nline", "tags", List.of("kept")};
        bob.change("updateArtwork", "artwork { id }", edit).refused("updateArtwork", "NOT_THE_ARTIST", "You cannot update this artwork");
        gallery.admin().change("updateArtwork", "artwork { id }", edit).refused("updateArtwork", "NOT_THE_ARTIST",
            "You cannot update this artwork");
        bob.change("deleteArtwork", "deletedArtworkId", "id", id).refused("deleteArtwork", "NOT_THE_ARTIST",
            "You cannot delete this artwork");
        JsonNode edited = alice.change("updateArtwork",
            "artwork { title caption rating createdAt updatedAt tags { edges { node { name } } } }", edit).at("updateArtwork.artwork");
        assertThat(edited.get("rating").asText()).isEqualTo("r_18");
        assertThat(edited.get("caption").asText()).isEqualTo("line\nline");
        assertThat(edited.get("updatedAt").asText()).isGreaterThan(edited.get("createdAt").asText());
        assertThat(alice.change("updateArtwork", "artwork { rating nsfw }", "id", id, "title", "t", "caption", "", "tags", List.of(),
            "rating", "safe").at("updateArtwork.artwork").toString())
            .isEqualTo("{\"rating\":\"safe\",\"nsfw\":false}");
    }

    @Test
    void several_mutations_of_one_request_answer_each_for_itself(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("one");
        Answer answer = alice.ask("mutation($id: ID!) { a: createComment(input: { artworkId: $id, text: \"1\" }) { comment { text } }"
            + " b: createComment(input: { artworkId: $id, text: \" \" }) { comment { text } } c: createComment(input: { artworkId: $id,"
                + " text: \"3\" }) { comment { text } } }", "id", id);
        assertThat(answer.body().at("/data").toString())
            .isEqualTo("{\"a\":{\"comment\":{\"text\":\"1\"}},\"b\":null,\"c\":{\"comment\":{\"text\":\"3\"}}}");
        assertThat(answer.error().get("path").toString()).isEqualTo("[\"b\"]");
    }
}
