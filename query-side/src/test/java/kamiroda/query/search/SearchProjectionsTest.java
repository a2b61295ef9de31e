package kamiroda.query.search;

import static kamiroda.query.Cast.ALICE;
import static kamiroda.query.Cast.BLUE;
import static kamiroda.query.Cast.BLUE_COINED;
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
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;

class SearchProjectionsTest {
    private static final ArtworkDeleted DELETED = new ArtworkDeleted(DRAGON, LISTED, TUESDAY);

    @Test
    void an_artwork_is_found_by_the_tags_it_was_posted_with() {
        assertThat(after(DRAGON_POSTED))
                .isEqualTo(new ArtworkDocument(112, 103, "Dragon", "It flies", SAFE, List.of(107), true, 0, MONDAY, MONDAY));
    }

    @Test
    void an_edited_artwork_is_found_as_it_is_now() {
        assertThat(after(
                        DRAGON_POSTED,
                        new ArtworkDescribed(DRAGON, "Wyvern", "", MONDAY),
                        new ArtworkRated(DRAGON, SAFE, R_18, MONDAY),
                        new ArtworkTagged(DRAGON, List.of(SKY), MONDAY),
                        new ArtworkUntagged(DRAGON, List.of(BLUE), TUESDAY)))
                .isEqualTo(new ArtworkDocument(112, 103, "Wyvern", "", R_18, List.of(108), true, 0, MONDAY, TUESDAY));
    }

    @Test
    void a_change_of_its_pictures_is_a_change_of_the_artwork() {
        assertThat(after(DRAGON_POSTED, new IllustDescribed(DRAGON, COVER.illustId(), "A dragon", TUESDAY)))
                .isEqualTo(new ArtworkDocument(112, 103, "Dragon", "It flies", SAFE, List.of(107), true, 0, MONDAY, TUESDAY));
    }

    @Test
    void a_deleted_artwork_is_not_found_until_it_is_restored() {
        assertThat(after(DRAGON_POSTED, DELETED).listed()).isFalse();
        assertThat(after(DRAGON_POSTED, DELETED, new ArtworkRestored(DRAGON, LISTED, TUESDAY)))
                .isEqualTo(new ArtworkDocument(112, 103, "Dragon", "It flies", SAFE, List.of(107), true, 0, MONDAY, TUESDAY));
    }

    @Test
    void likes_are_counted_and_outlive_edits_and_deletion() {
        assertThat(after(
                        DRAGON_POSTED,
                        new ArtworkLiked(new LikeId(1), DRAGON, BOB, TUESDAY),
                        new ArtworkLiked(new LikeId(2), DRAGON, ALICE, TUESDAY),
                        new ArtworkUnliked(new LikeId(1), DRAGON, BOB, TUESDAY),
                        new ArtworkTagged(DRAGON, List.of(SKY), TUESDAY),
                        DELETED,
                        new ArtworkRestored(DRAGON, LISTED, TUESDAY)))
                .isEqualTo(new ArtworkDocument(112, 103, "Dragon", "It flies", SAFE, List.of(107, 108), true, 1, MONDAY, TUESDAY));
    }

    @Test
    void a_tag_is_found_by_its_latest_canonical_name() {
        assertThat(Replay.rows(new TagSearchProjection(), BLUE_COINED, new TagFrozen(BLUE, MONDAY))).containsExactly(new TagDocument(107, "blue"));
        assertThat(Replay.rows(new TagSearchProjection(), BLUE_COINED, new TagRenamed(BLUE, "Azure", "azure", TUESDAY)))
                .containsExactly(new TagDocument(107, "azure"));
    }

    private static ArtworkDocument after(DomainEvent... events) {
        return Replay.rows(new ArtworkSearchProjection(), events).getFirst();
    }
}
