package kamiroda.command.like;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BOB;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.DRAGON;
import static kamiroda.command.Cast.DRAGON_POSTED;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.by;
import static kamiroda.command.Cast.numbersFromOne;
import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;

import java.util.List;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kamiroda.command.Memory;
import kamiroda.command.artwork.Gallery;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.like.LikeArtwork;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.UnlikeArtwork;

class LikeTest {
    private static final Listing LISTED = new Listing(ALICE, Rating.SAFE, List.of());
    private static final LikeId FORMER = new LikeId(501);
    private static final ArtworkLiked LIKED = new ArtworkLiked(FORMER, DRAGON, BOB, MONDAY);
    private static final ArtworkUnliked UNLIKED = new ArtworkUnliked(FORMER, DRAGON, BOB, MONDAY);

    private final Memory gallery = new Memory().given(DRAGON_POSTED);
    private final AggregateTestFixture<Like> like = new AggregateTestFixture<>(Like.class);

    @BeforeEach
    void handlesLikes() {
        like.registerAnnotatedCommandHandler(new LikeCommands(like.getRepository(), Gallery.in(gallery), numbersFromOne(), CLOCK));
    }

    @Test
    void a_member_likes_an_artwork() {
        like.givenNoPriorActivity()
                .when(new LikeArtwork(DRAGON), by(BOB))
                .expectEvents(new ArtworkLiked(new LikeId(1), DRAGON, BOB, MONDAY))
                .expectResultMessagePayload(new LikeId(1));
    }

    @Test
    void an_artist_may_like_their_own() {
        like.givenNoPriorActivity()
                .when(new LikeArtwork(DRAGON), by(ALICE))
                .expectEvents(new ArtworkLiked(new LikeId(1), DRAGON, ALICE, MONDAY));
    }

    @Test
    void liking_again_answers_with_the_like_as_it_stands() {
        like.given(LIKED).when(new LikeArtwork(DRAGON), by(BOB)).expectNoEvents().expectResultMessagePayload(FORMER);
    }

    @Test
    void a_like_is_taken_back() {
        like.given(LIKED).when(new UnlikeArtwork(DRAGON), by(BOB)).expectEvents(UNLIKED);
    }

    @Test
    void a_like_is_taken_back_once() {
        like.given(LIKED, UNLIKED).when(new UnlikeArtwork(DRAGON), by(BOB)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void who_likes_again_after_taking_it_back_gives_another_like() {
        like.given(LIKED, UNLIKED)
                .when(new LikeArtwork(DRAGON), by(BOB))
                .expectEvents(new ArtworkLiked(new LikeId(1), DRAGON, BOB, MONDAY))
                .expectResultMessagePayload(new LikeId(1));
    }

    @Test
    void a_deleted_artwork_is_neither_liked_nor_unliked() {
        gallery.given(new ArtworkDeleted(DRAGON, LISTED, MONDAY));

        like.givenNoPriorActivity().when(new LikeArtwork(DRAGON), by(BOB)).expectNoEvents().expectExceptionDetails(ARTWORK_NOT_FOUND);
        like.given(LIKED).when(new UnlikeArtwork(DRAGON), by(BOB)).expectNoEvents().expectExceptionDetails(ARTWORK_NOT_FOUND);
    }

    @Test
    void a_restored_artwork_is_liked_again() {
        gallery.given(new ArtworkDeleted(DRAGON, LISTED, MONDAY), new ArtworkRestored(DRAGON, LISTED, MONDAY));

        like.given(LIKED).when(new LikeArtwork(DRAGON), by(BOB)).expectNoEvents().expectResultMessagePayload(FORMER);
    }

    @Test
    void what_was_never_posted_cannot_be_liked() {
        like.givenNoPriorActivity()
                .when(new LikeArtwork(new ArtworkId(999)), by(BOB))
                .expectNoEvents()
                .expectExceptionDetails(ARTWORK_NOT_FOUND);
    }
}
