package kamiroda.query.gallery;

import static kamiroda.query.Cast.BACK;
import static kamiroda.query.Cast.BLUE;
import static kamiroda.query.Cast.BOB;
import static kamiroda.query.Cast.COVER;
import static kamiroda.query.Cast.DRAGON;
import static kamiroda.query.Cast.DRAGON_POSTED;
import static kamiroda.query.Cast.LISTED;
import static kamiroda.query.Cast.MONDAY;
import static kamiroda.query.Cast.SKY;
import static kamiroda.query.Cast.TUESDAY;
import static kamiroda.shared.artwork.Rating.R_18;
import static kamiroda.shared.artwork.Rating.R_18G;
import static kamiroda.shared.artwork.Rating.SAFE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kamiroda.query.projection.Replay;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustMoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustRemoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;

class ArtworkProjectionTest {
    private static final ArtworkLiked LIKED = new ArtworkLiked(new LikeId(501), DRAGON, BOB, TUESDAY);
    private static final CommentPosted PRAISED = new CommentPosted(new CommentId(151), DRAGON, BOB, "Nice", TUESDAY);

    @Test
    void a_posted_artwork_is_listed_by_its_rating_with_its_first_picture_as_cover() {
        assertThat(after(DRAGON_POSTED))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", SAFE, 0, 122, 2, 1, 0, 0, 1, MONDAY, MONDAY));
    }

    @Test
    void an_edit_shows_and_counts_as_a_version() {
        assertThat(after(
                        DRAGON_POSTED,
                        new ArtworkDescribed(DRAGON, "Wyvern", "", MONDAY),
                        new ArtworkRated(DRAGON, SAFE, R_18G, MONDAY),
                        new ArtworkTagged(DRAGON, List.of(SKY), TUESDAY)))
                .isEqualTo(new ArtworkRow(112, 103, "Wyvern", "", R_18G, 2, 122, 2, 2, 0, 0, 4, MONDAY, TUESDAY));
    }

    @Test
    void tags_are_counted() {
        ArtworkTagged tagged = new ArtworkTagged(DRAGON, List.of(SKY), MONDAY);

        assertThat(after(DRAGON_POSTED, tagged).tagsCount()).isEqualTo(2);
        assertThat(after(DRAGON_POSTED, tagged, new ArtworkUntagged(DRAGON, List.of(BLUE, SKY), MONDAY)).tagsCount()).isZero();
    }

    @Test
    void a_change_of_its_pictures_is_a_version_and_the_first_is_the_cover() {
        List<IllustId> turned = List.of(BACK.illustId(), COVER.illustId());
        IllustMoved moved = new IllustMoved(DRAGON, BACK.illustId(), 1, turned, TUESDAY);

        assertThat(after(DRAGON_POSTED, new IllustsAdded(DRAGON, 2, List.of(COVER, BACK), TUESDAY)))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", SAFE, 0, 122, 4, 1, 0, 0, 2, MONDAY, TUESDAY));
        assertThat(after(DRAGON_POSTED, moved))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", SAFE, 0, 121, 2, 1, 0, 0, 2, MONDAY, TUESDAY));
        assertThat(after(DRAGON_POSTED, moved, new IllustRemoved(DRAGON, BACK.illustId(), 0, List.of(COVER.illustId()), TUESDAY)))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", SAFE, 0, 122, 1, 1, 0, 0, 3, MONDAY, TUESDAY));
        assertThat(after(DRAGON_POSTED, new IllustDescribed(DRAGON, COVER.illustId(), "A dragon", TUESDAY)))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", SAFE, 0, 122, 2, 1, 0, 0, 2, MONDAY, TUESDAY));
    }

    @Test
    void a_deleted_artwork_is_listed_nowhere_but_remembered() {
        assertThat(after(DRAGON_POSTED, LIKED, PRAISED, new ArtworkDeleted(DRAGON, LISTED, TUESDAY)))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", SAFE, -1, 122, 2, 1, 1, 1, 2, MONDAY, TUESDAY));
    }

    @Test
    void a_restored_artwork_is_listed_by_the_rating_it_had() {
        assertThat(after(
                        DRAGON_POSTED,
                        new ArtworkRated(DRAGON, SAFE, R_18, MONDAY),
                        new ArtworkDeleted(DRAGON, LISTED, MONDAY),
                        new ArtworkRestored(DRAGON, LISTED, TUESDAY)))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", R_18, 1, 122, 2, 1, 0, 0, 4, MONDAY, TUESDAY));
    }

    @Test
    void likes_and_comments_are_counted_but_make_no_version() {
        assertThat(after(DRAGON_POSTED, LIKED, PRAISED, new CommentEdited(PRAISED.commentId(), "Very nice", TUESDAY)))
                .isEqualTo(new ArtworkRow(112, 103, "Dragon", "It flies", SAFE, 0, 122, 2, 1, 1, 1, 1, MONDAY, MONDAY));
    }

    @Test
    void what_is_taken_back_counts_no_more() {
        assertThat(after(
                        DRAGON_POSTED,
                        LIKED,
                        PRAISED,
                        new ArtworkUnliked(LIKED.likeId(), DRAGON, BOB, TUESDAY),
                        new CommentDeleted(PRAISED.commentId(), DRAGON, TUESDAY)))
                .isEqualTo(after(DRAGON_POSTED));
    }

    private static ArtworkRow after(DomainEvent... events) {
        return Replay.rows(new ArtworkProjection(), events).getFirst();
    }
}
