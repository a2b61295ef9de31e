package kamiroda.command.like;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BOB;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.DRAGON;
import static kamiroda.command.Cast.DRAGON_POSTED;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.by;
import static kamiroda.command.Cast.numbersFromOne;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kamiroda.command.Memory;
import kamiroda.command.artwork.Gallery;
import kamiroda.shared.like.LikeArtwork;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.UnlikeArtwork;

class LikesOfManyTest {
    private final Memory memory = new Memory().given(DRAGON_POSTED);

    LikesOfManyTest() {
        memory.handler(new LikeCommands(memory.repository(Like.class), Gallery.in(memory), numbersFromOne(), CLOCK));
    }

    @Test
    void each_member_gives_a_like_of_their_own() {
        memory.when(new LikeArtwork(DRAGON), by(ALICE));
        memory.when(new LikeArtwork(DRAGON), by(BOB));
        memory.when(new UnlikeArtwork(DRAGON), by(ALICE));
        memory.when(new LikeArtwork(DRAGON), by(ALICE));
        memory.when(new LikeArtwork(DRAGON), by(BOB));

        assertThat(memory.stated()).containsExactly(
                new ArtworkLiked(new LikeId(1), DRAGON, ALICE, MONDAY),
                new ArtworkLiked(new LikeId(2), DRAGON, BOB, MONDAY),
                new ArtworkUnliked(new LikeId(1), DRAGON, ALICE, MONDAY),
                new ArtworkLiked(new LikeId(3), DRAGON, ALICE, MONDAY));
    }

    @Test
    void without_a_like_taking_it_back_changes_nothing() {
        memory.when(new UnlikeArtwork(DRAGON), by(BOB));

        assertThat(memory.stated()).isEmpty();
    }

    @Test
    void an_impatient_member_gives_one_like_however_often_they_click() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<LikeId>> clicks = IntStream.range(0, 200)
                    .mapToObj(_ -> threads.submit(() -> memory.<LikeId>when(new LikeArtwork(DRAGON), by(BOB))))
                    .toList();

            for (Future<LikeId> click : clicks) {
                assertThat(click.get()).isEqualTo(new LikeId(1));
            }
        }
        assertThat(memory.stated()).containsExactly(new ArtworkLiked(new LikeId(1), DRAGON, BOB, MONDAY));
    }
}
