package kamiroda.query.tag;

import static kamiroda.query.Cast.ALICE;
import static kamiroda.query.Cast.BLUE;
import static kamiroda.query.Cast.BLUE_COINED;
import static kamiroda.query.Cast.DRAGON;
import static kamiroda.query.Cast.DRAGON_POSTED;
import static kamiroda.query.Cast.MONDAY;
import static kamiroda.query.Cast.SKY;
import static kamiroda.query.Cast.SKY_COINED;
import static kamiroda.query.Cast.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kamiroda.query.projection.Replay;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagEvent.TagThawed;

class TagProjectionTest {
    private static final ArtworkTagged TAGGED = new ArtworkTagged(DRAGON, List.of(SKY), TUESDAY);
    private static final ArtworkUntagged UNTAGGED = new ArtworkUntagged(DRAGON, List.of(BLUE), TUESDAY);
    private static final Listing AS_TAGGED = new Listing(ALICE, Rating.SAFE, List.of(BLUE, SKY));

    @Test
    void a_tag_shows_its_latest_name() {
        assertThat(after(BLUE_COINED, SKY_COINED, new TagRenamed(BLUE, "Azure", "azure", TUESDAY))).containsExactly(
                new TagRow(107, "Azure", "azure", "azure", false, 0, false, MONDAY, TUESDAY), new TagRow(108, "Sky", "sky", "sky", false, 0, false, MONDAY, MONDAY));
    }

    @Test
    void a_tag_is_frozen_until_it_is_thawed() {
        assertThat(after(BLUE_COINED, new TagFrozen(BLUE, TUESDAY)).getFirst().editFreezed()).isTrue();
        assertThat(after(BLUE_COINED, new TagFrozen(BLUE, MONDAY), new TagThawed(BLUE, TUESDAY)))
                .containsExactly(new TagRow(107, "Blue", "blue", "blue", false, 0, false, MONDAY, TUESDAY));
    }

    @Test
    void a_tag_is_used_while_a_shown_artwork_has_it() {
        assertThat(counts(BLUE_COINED, SKY_COINED)).containsExactly(0, 0);
        assertThat(counts(BLUE_COINED, SKY_COINED, DRAGON_POSTED)).containsExactly(1, 0);
        assertThat(counts(BLUE_COINED, SKY_COINED, DRAGON_POSTED, TAGGED)).containsExactly(1, 1);
        assertThat(counts(BLUE_COINED, SKY_COINED, DRAGON_POSTED, TAGGED, UNTAGGED)).containsExactly(0, 1);
    }

    @Test
    void a_deleted_artwork_counts_for_none_of_its_tags_until_it_is_restored() {
        ArtworkDeleted deleted = new ArtworkDeleted(DRAGON, AS_TAGGED, TUESDAY);

        assertThat(counts(BLUE_COINED, SKY_COINED, DRAGON_POSTED, TAGGED, deleted)).containsExactly(0, 0);
        assertThat(counts(BLUE_COINED, SKY_COINED, DRAGON_POSTED, TAGGED, deleted, new ArtworkRestored(DRAGON, AS_TAGGED, TUESDAY)))
                .containsExactly(1, 1);
    }

    @Test
    void being_used_is_no_change_of_a_tag() {
        assertThat(after(BLUE_COINED, DRAGON_POSTED)).containsExactly(new TagRow(107, "Blue", "blue", "blue", false, 1, true, MONDAY, MONDAY));
    }

    private static List<Integer> counts(DomainEvent... events) {
        return after(events).stream().map(TagRow::artworksCount).toList();
    }

    private static List<TagRow> after(DomainEvent... events) {
        return Replay.rows(new TagProjection(), events);
    }
}
