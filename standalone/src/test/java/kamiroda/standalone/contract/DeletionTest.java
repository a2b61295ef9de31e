package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Gallery.Visit.class)
class DeletionTest {
    private static final String SEEN = "query($ids: [ID!]!, $tag: String!, $artist: ID!, $folder: Int!) {"
        + " nodes(ids: $ids) { id } artworkByFolderId(folderId: $folder) { id }"
        + " artworks(sort: ID_DESC, first: 2) { totalCount edges { node { id } } } taggedArtworks(tag: $tag) { totalCount edges { node {"
            + " id } } }"
        + " tagByName(name: $tag) { artworksCount artworks { totalCount edges { node { id } } } }"
        + " artist: node(id: $artist) { ... on Account { artworksCount artworks { totalCount edges { node { id } } } } }"
        + " viewer { likes { totalCount edges { node { id } } } comments { totalCount edges { node { id } } } } }";

    @Test
    void a_deleted_work_is_gone_from_everywhere_and_restored_comes_back_as_it_was(Gallery gallery) {
        Scene scene = Scene.of(gallery);
        JsonNode before = scene.seen();
        assertThat(before.at("/nodes")).hasSize(4).noneMatch(JsonNode::isNull);
        assertThat(scene.artist.change("deleteArtwork", "deletedArtworkId clientMutationId", "id", scene.artwork, "clientMutationId", "x")
            .text("deleteArtwork.deletedArtworkId"))
            .isEqualTo(scene.artwork);
        JsonNode gone = scene.seen();
        assertThat(gone.at("/nodes")).allMatch(JsonNode::isNull);
        assertThat(gone.get("artworkByFolderId").isNull()).isTrue();
        assertThat(gone.get("artworks").toString()).doesNotContain(scene.artwork);
        assertThat(gone.at("/artworks/totalCount").asInt()).isEqualTo(before.at("/artworks/totalCount").asInt() - 1);
        for (String list : List.of("/taggedArtworks", "/tagByName/artworks", "/artist/artworks", "/viewer/likes", "/viewer/comments")) {
            assertThat(gone.at(list).toString()).isEqualTo("{\"totalCount\":0,\"edges\":[]}");
        }
        assertThat(gone.at("/tagByName/artworksCount").asInt()).isZero();
        assertThat(gone.at("/artist/artworksCount").asInt()).isZero();
        assertThat(scene.artist.change("restoreArtwork", "artwork { id } clientMutationId", "id", scene.artwork, "clientMutationId", "y")
            .text("restoreArtwork.artwork.id"))
            .isEqualTo(scene.artwork);
        assertThat(scene.seen()).isEqualTo(before);
    }

    @Test
    void nothing_can_be_done_with_a_deleted_work(Gallery gallery) {
        Scene scene = Scene.of(gallery);
        scene.artist.change("deleteArtwork", "deletedArtworkId", "id", scene.artwork).at("deleteArtwork");
        Object[] edit = {"id", scene.artwork, "title", "t", "caption", "", "tags", List.of()};
        for (Member member : List.of(scene.artist, scene.fan)) {
            member.change("updateArtwork", "artwork { id }", edit).refused("updateArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("deleteArtwork", "deletedArtworkId", "id", scene.artwork)
                .refused("deleteArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("likeArtwork", "like { id }", "artworkId", scene.artwork)
                .refused("likeArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("unlikeArtwork", "artwork { id }", "artworkId", scene.artwork)
                .refused("unlikeArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("createComment", "comment { id }", "artworkId", scene.artwork, "text", "t")
                .refused("createComment", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("editComment", "comment { id }", "id", scene.comment, "text", "t")
                .refused("editComment", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("deleteComment", "deletedCommentId", "id", scene.comment)
                .refused("deleteComment", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("tagArtwork", "artwork { id }", "artworkId", scene.artwork, "tags", List.of("t"))
                .refused("tagArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
            member.change("untagArtwork", "artwork { id }", "artworkId", scene.artwork, "tags", List.of("t"))
                .refused("untagArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
        }
        scene.fan.change("restoreArtwork", "artwork { id }", "id", scene.artwork)
            .refused("restoreArtwork", "NOT_THE_ARTIST", "You cannot restore this artwork");
        assertThat(gallery.admin().change("restoreArtwork", "artwork { id }", "id", scene.artwork).text("restoreArtwork.artwork.id"))
            .isEqualTo(scene.artwork);
        scene.fan.change("deleteArtwork", "deletedArtworkId", "id", scene.artwork)
            .refused("deleteArtwork", "NOT_THE_ARTIST", "You cannot delete this artwork");
        gallery.admin().change("deleteArtwork", "deletedArtworkId", "id", scene.artwork).at("deleteArtwork");
    }

    @Test
    void works_that_never_were_are_not_found(Gallery gallery) {
        String none = "QXJ0d29yazoyMDAwMDAwMDAw";
        Member alice = gallery.newcomer();
        alice.change("updateArtwork", "artwork { id }", "id", none, "title", "t", "caption", "", "tags", List.of())
            .refused("updateArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
        alice.change("restoreArtwork", "artwork { id }", "id", none).refused("restoreArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
        alice.change("deleteArtwork", "deletedArtworkId", "id", none).refused("deleteArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
        alice.change("likeArtwork", "like { id }", "artworkId", none).refused("likeArtwork", "ARTWORK_NOT_FOUND", "Artwork not found");
        alice.change("unlikeArtwork", "artwork { id }", "artworkId", none).refused("unlikeArtwork", "ARTWORK_NOT_FOUND",
            "Artwork not found");
        alice.change("createComment", "comment { id }", "artworkId", none, "text", "t")
            .refused("createComment", "ARTWORK_NOT_FOUND", "Artwork not found");
        alice.change("editComment", "comment { id }", "id", "Q29tbWVudDoyMDAwMDAwMDAw", "text", "t")
            .refused("editComment", "COMMENT_NOT_FOUND", "Comment not found");
        alice.change("deleteComment", "deletedCommentId", "id", "Q29tbWVudDoyMDAwMDAwMDAw")
            .refused("deleteComment", "COMMENT_NOT_FOUND", "Comment not found");
    }

    private record Scene(Gallery gallery, Member artist, Member fan, String artwork, String account, String tag, String like,
        String comment, String illust) {
        static Scene of(Gallery gallery) {
            Member artist = gallery.newcomer();
            Member fan = gallery.newcomer();
            String tag = Gallery.name("gone");
            String artwork = artist.post("one", tag);
            String like = fan.change("likeArtwork", "like { id }", "artworkId", artwork).text("likeArtwork.like.id");
            String comment = fan.change("createComment", "comment { id }", "artworkId", artwork, "text", "nice")
                .text("createComment.comment.id");
            Answer found = artist.ask("query($id: ID!) { viewer { id } node(id: $id) { ... on Artwork { topIllust { id } } } }", "id",
                artwork);
            return new Scene(gallery, artist, fan, artwork, found.text("viewer.id"), tag, like, comment, found.text("node.topIllust.id"));
        }

        JsonNode seen() {
            int folder = Integer.parseInt(new String(Base64.getDecoder().decode(artwork)).substring("Artwork:".length()));
            return fan.ask(SEEN, "ids", List.of(artwork, like, comment, illust), "tag", tag, "artist", account, "folder", folder).at("");
        }
    }
}
