package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Gallery.Visit.class)
class ReplicaSubscriptionsTest {
    @Test
    void what_happens_through_another_replica_is_heard_of_when_this_one_shows_it(Gallery gallery) throws Exception {
        String tag = Gallery.name("elsewhere");
        try (Gallery other = Gallery.replica();
            Subscriber posts = Subscriber.of(gallery.newcomer())
                .to("subscription { artworkPosted { id title account { kmcid } tags { edges { node { artworks { edges { node { id } } } } } } } }")) {
            Member alice = other.newcomer();
            for (int i = 0; i < 3; i++) {
                String id = alice.post("there " + i, tag);
                var work = posts.item().get("artworkPosted");
                assertThat(work.get("id").asText()).isEqualTo(id);
                assertThat(work.at("/account/kmcid").asText()).isEqualTo(alice.login());
                assertThat(work.at("/tags/edges/0/node/artworks/edges").findValuesAsText("id")).contains(id).hasSize(i + 1);
            }
            String liked = alice.post("liked");
            try (Subscriber likes = Subscriber.of(gallery.newcomer()).to("subscription($id: ID!) { artworkLiked(artworkId: $id) { likesCount } }", "id", liked)) {
                alice.change("likeArtwork", "like { id }", "artworkId", liked).at("likeArtwork");
                assertThat(likes.item().at("/artworkLiked/likesCount").asInt()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_gallery_that_closes_does_not_wait_for_its_subscribers() throws Exception {
        Gallery other = Gallery.replica();
        try (Subscriber posts = Subscriber.of(other.newcomer()).to("subscription { artworkPosted { id } }")) {
            long start = System.nanoTime();
            other.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
            assertThat(posts.next().get("type").asText()).isEqualTo("closed");
        }
    }
}
