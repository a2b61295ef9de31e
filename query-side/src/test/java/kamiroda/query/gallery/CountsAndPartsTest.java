package kamiroda.query.gallery;

import static kamiroda.query.Cast.ALICE;
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
import static kamiroda.shared.artwork.Rating.SAFE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kamiroda.query.projection.Replay;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustMoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustRemoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;

/** How many artworks each rating has, which tags an artwork, and which pictures. */
class CountsAndPartsTest {
    private static final Illust OTHER = new Illust(new IllustId(123), "cat.png", "image/png", 4, 3, 120, "0c".repeat(32), "", "");
    private static final ArtworkPosted CAT_POSTED =
            new ArtworkPosted(new ArtworkId(113), BOB, "Cat", "", SAFE, List.of(BLUE), List.of(OTHER), MONDAY);
    private static final ArtworkRated DRAGON_RATED = new ArtworkRated(DRAGON, SAFE, R_18, MONDAY);
    private static final Listing AS_RATED = new Listing(ALICE, R_18, List.of(BLUE));
    private static final ArtworkDeleted DRAGON_DELETED = new ArtworkDeleted(DRAGON, LISTED, MONDAY);

    @Test
    void shown_artworks_are_counted_by_rating() {
        assertThat(Replay.rows(new ArtworkCountProjection(), DRAGON_POSTED, CAT_POSTED)).containsExactly(new ArtworkCountRow(0, 2));
        assertThat(Replay.rows(new ArtworkCountProjection(), DRAGON_POSTED, CAT_POSTED, DRAGON_RATED))
                .containsExactly(new ArtworkCountRow(0, 1), new ArtworkCountRow(1, 1));
    }

    @Test
    void a_deleted_artwork_counts_no_more_until_it_is_restored() {
        ArtworkDeleted deleted = new ArtworkDeleted(DRAGON, AS_RATED, MONDAY);

        assertThat(Replay.rows(new ArtworkCountProjection(), DRAGON_POSTED, CAT_POSTED, DRAGON_RATED, deleted))
                .containsExactly(new ArtworkCountRow(0, 1), new ArtworkCountRow(1, 0));
        assertThat(Replay.rows(
                        new ArtworkCountProjection(), DRAGON_POSTED, CAT_POSTED, DRAGON_RATED, deleted, new ArtworkRestored(DRAGON, AS_RATED, MONDAY)))
                .containsExactly(new ArtworkCountRow(0, 1), new ArtworkCountRow(1, 1));
    }

    @Test
    void pictures_keep_the_order_they_were_posted_in_whatever_their_numbers() {
        assertThat(Replay.rows(new IllustProjection(), DRAGON_POSTED, CAT_POSTED)).containsExactly(
                IllustRow.of(BACK, 112, 1, MONDAY),
                new IllustRow(122, 112, "cover.png", "image/png", 1200, 800, 120_000, "LEHewF", "", 0, MONDAY, MONDAY),
                IllustRow.of(OTHER, 113, 0, MONDAY));
    }

    @Test
    void pictures_come_go_and_move() {
        IllustsAdded added = new IllustsAdded(DRAGON, 2, List.of(OTHER), TUESDAY);
        IllustMoved moved = new IllustMoved(DRAGON, OTHER.illustId(), 2, List.of(OTHER.illustId(), COVER.illustId(), BACK.illustId()), TUESDAY);
        IllustRemoved removed = new IllustRemoved(DRAGON, COVER.illustId(), 1, List.of(OTHER.illustId(), BACK.illustId()), TUESDAY);

        assertThat(Replay.rows(new IllustProjection(), DRAGON_POSTED, added)).containsExactly(
                IllustRow.of(BACK, 112, 1, MONDAY), IllustRow.of(COVER, 112, 0, MONDAY), IllustRow.of(OTHER, 112, 2, TUESDAY));
        assertThat(Replay.rows(new IllustProjection(), DRAGON_POSTED, added, moved)).containsExactly(
                IllustRow.of(BACK, 112, 2, MONDAY), IllustRow.of(COVER, 112, 1, MONDAY), IllustRow.of(OTHER, 112, 0, TUESDAY));
        assertThat(Replay.rows(new IllustProjection(), DRAGON_POSTED, added, moved, removed)).containsExactly(
                IllustRow.of(BACK, 112, 1, MONDAY), IllustRow.of(OTHER, 112, 0, TUESDAY));
    }

    @Test
    void what_a_picture_shows_is_said_anew() {
        assertThat(Replay.rows(new IllustProjection(), DRAGON_POSTED, new IllustDescribed(DRAGON, COVER.illustId(), "A dragon", TUESDAY))).containsExactly(
                IllustRow.of(BACK, 112, 1, MONDAY),
                new IllustRow(122, 112, "cover.png", "image/png", 1200, 800, 120_000, "LEHewF", "A dragon", 0, MONDAY, TUESDAY));
    }

    @Test
    void an_artwork_has_the_tags_it_was_given_and_not_relieved_of() {
        ArtworkTagged tagged = new ArtworkTagged(DRAGON, List.of(SKY), MONDAY);
        ArtworkUntagged untagged = new ArtworkUntagged(DRAGON, List.of(BLUE), MONDAY);

        assertThat(Replay.rows(new ArtworkTagProjection(), DRAGON_POSTED, tagged, CAT_POSTED))
                .containsExactly(new ArtworkTagRow(112, 107), new ArtworkTagRow(112, 108), new ArtworkTagRow(113, 107));
        assertThat(Replay.rows(new ArtworkTagProjection(), DRAGON_POSTED, tagged, untagged)).containsExactly(new ArtworkTagRow(112, 108));
    }

    @Test
    void a_deleted_artwork_keeps_its_pictures_and_tags_for_when_it_is_restored() {
        assertThat(Replay.rows(new IllustProjection(), DRAGON_POSTED, DRAGON_DELETED)).hasSize(2);
        assertThat(Replay.rows(new ArtworkTagProjection(), DRAGON_POSTED, DRAGON_DELETED)).containsExactly(new ArtworkTagRow(112, 107));
    }
}
