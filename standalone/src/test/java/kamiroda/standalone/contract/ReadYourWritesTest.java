package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Gallery.Visit.class)
class ReadYourWritesTest {
    private static final int MEMBERS = 4;
    private static final int PAIRS = 50; // each

    @Test
    void a_member_sees_every_change_in_the_very_next_answer(Gallery gallery) throws Exception {
        String popular = gallery.newcomer().post("popular");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> members = new ArrayList<>();
            for (int i = 0; i < MEMBERS; i++) {
                members.add(threads.submit(new Life(gallery.newcomer(), popular, new Random(i))));
            }
            for (Future<Void> member : members) {
                member.get();
            }
        }
    }

    /** What one member does, and what they expect to see at once. */
    private static final class Life implements Callable<Void> {
        private static final String LOOK = "query($id: ID!, $popular: ID!, $tag: String!) { node(id: $id) { ... on Artwork { title"
            + " likesCount commentsCount version tags { totalCount edges { node { name } } }"
            + " comments { totalCount edges { node { id text } } } likes { totalCount } likedByViewer } } popular: node(id: $popular) {"
                + " ... on Artwork { likedByViewer } }"
            + " viewer { name artworksCount artworks { totalCount } likes { totalCount edges { node { id } } } comments { totalCount } }"
            + " tagByName(name: $tag) { artworksCount artworks { totalCount } } taggedArtworks(tag: $tag) { totalCount edges { node { id"
                + " title } } } }";
        private final Member member;
        private final String popular;
        private final Random random;
        private final String tag = Gallery.name("life");
        private final String artwork;

        Life(Member member, String popular, Random random) {
            this.member = member;
            this.popular = popular;
            this.random = random;
            this.artwork = member.post("own", tag);
        }

        @Override
        public Void call() {
            for (int i = 0; i < PAIRS; i++) {
                switch (random.nextInt(8)) {
                    case 0 -> titled(Gallery.name("title"));
                    case 1 -> renamed(Gallery.name("me"));
                    case 2 -> commented(Gallery.name("text"));
                    case 3 -> liked(popular);
                    case 4 -> unliked(popular);
                    case 5 -> posted();
                    case 6 -> tagged();
                    default -> deletedAndRestored();
                }
            }
            return null;
        }

        private JsonNode look(String id) {
            return member.ask(LOOK, "id", id, "popular", popular, "tag", tag).at("");
        }

        private void titled(String title) {
            member.change("updateArtwork", "clientMutationId", "id", artwork, "title", title, "caption", "", "tags", List.of(tag))
                .at("updateArtwork");
            JsonNode seen = look(artwork);
            assertThat(seen.at("/node/title").asText()).isEqualTo(title);
            assertThat(seen.at("/taggedArtworks/edges").findValuesAsText("title")).contains(title);
        }

        private void renamed(String name) {
            member.change("updateAccount", "clientMutationId", "name", name).at("updateAccount");
            assertThat(look(artwork).at("/viewer/name").asText()).isEqualTo(name);
        }

        private void commented(String text) {
            int before = look(artwork).at("/node/commentsCount").asInt();
            member.change("createComment", "clientMutationId", "artworkId", artwork, "text", text).at("createComment");
            JsonNode seen = look(artwork);
            assertThat(seen.at("/node/comments/edges").findValuesAsText("text")).contains(text).hasSize(before + 1);
            assertThat(seen.at("/node/comments/totalCount").asInt()).isEqualTo(before + 1);
        }

        private void liked(String id) {
            String like = member.change("likeArtwork", "like { id }", "artworkId", id).text("likeArtwork.like.id");
            JsonNode seen = look(artwork);
            assertThat(seen.at("/popular/likedByViewer").asBoolean()).isTrue();
            assertThat(seen.at("/viewer/likes/edges").findValuesAsText("id")).contains(like);
        }

        private void unliked(String id) {
            member.change("unlikeArtwork", "clientMutationId", "artworkId", id).at("unlikeArtwork");
            assertThat(look(artwork).at("/popular/likedByViewer").asBoolean()).isFalse();
        }

        private void posted() {
            int before = look(artwork).at("/viewer/artworksCount").asInt();
            String id = member.post("new", tag);
            counted(id, before + 1);
            assertThat(look(id).at("/taggedArtworks/edges").findValuesAsText("id")).contains(id);
        }

        private void tagged() {
            String other = Gallery.name("passing");
            member.change("tagArtwork", "clientMutationId", "artworkId", artwork, "tags", List.of(other)).at("tagArtwork");
            assertThat(member.ask("query($t: String!) { taggedArtworks(tag: $t) { edges { node { id } } } }", "t", other)
                .nodes("taggedArtworks", "id")).containsExactly(artwork);
            member.change("untagArtwork", "clientMutationId", "artworkId", artwork, "tags", List.of(other)).at("untagArtwork");
            assertThat(look(artwork).at("/node/tags/edges").findValuesAsText("name")).containsExactly(tag);
        }

        private void deletedAndRestored() {
            int before = look(artwork).at("/viewer/artworksCount").asInt();
            member.change("deleteArtwork", "clientMutationId", "id", artwork).at("deleteArtwork");
            assertThat(look(artwork).get("node").isNull()).isTrue();
            counted(artwork, before - 1);
            member.change("restoreArtwork", "clientMutationId", "id", artwork).at("restoreArtwork");
            counted(artwork, before);
        }

        private void counted(String id, int works) {
            JsonNode seen = look(id);
            assertThat(Stream.of("/viewer/artworksCount", "/viewer/artworks/totalCount", "/tagByName/artworksCount",
                "/tagByName/artworks/totalCount", "/taggedArtworks/totalCount")
                .map(count -> seen.at(count).asInt())).containsOnly(works);
            assertThat(seen.at("/taggedArtworks/edges").findValuesAsText("id")).hasSize(works);
        }
    }
}
