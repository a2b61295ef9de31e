package kamiroda.query.like;

import static kamiroda.query.Cast.ALICE;
import static kamiroda.query.Cast.BOB;
import static kamiroda.query.Cast.DRAGON;
import static kamiroda.query.Cast.MONDAY;
import static kamiroda.query.Cast.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kamiroda.query.projection.Replay;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;

class LikeProjectionTest {
    private static final ArtworkLiked BY_BOB = new ArtworkLiked(new LikeId(501), DRAGON, BOB, MONDAY);
    private static final ArtworkLiked BY_ALICE = new ArtworkLiked(new LikeId(502), DRAGON, ALICE, MONDAY);
    private static final ArtworkUnliked NOT_BY_BOB = new ArtworkUnliked(new LikeId(501), DRAGON, BOB, MONDAY);
    private static final ArtworkLiked BY_BOB_AGAIN = new ArtworkLiked(new LikeId(503), DRAGON, BOB, TUESDAY);

    @Test
    void the_likes_that_stand_are_shown() {
        assertThat(Replay.rows(new LikeProjection(), BY_BOB, BY_ALICE))
                .containsExactly(new LikeRow(501, 112, 104, MONDAY, MONDAY), new LikeRow(502, 112, 103, MONDAY, MONDAY));
        assertThat(Replay.rows(new LikeProjection(), BY_BOB, BY_ALICE, NOT_BY_BOB))
                .containsExactly(new LikeRow(502, 112, 103, MONDAY, MONDAY));
    }

    @Test
    void who_likes_again_stands_last() {
        assertThat(Replay.rows(new LikeProjection(), BY_BOB, BY_ALICE, NOT_BY_BOB, BY_BOB_AGAIN))
                .containsExactly(new LikeRow(502, 112, 103, MONDAY, MONDAY), new LikeRow(503, 112, 104, TUESDAY, TUESDAY));
    }
}
