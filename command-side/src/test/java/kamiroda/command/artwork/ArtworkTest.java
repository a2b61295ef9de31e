package kamiroda.command.artwork;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BACK;
import static kamiroda.command.Cast.BLUE;
import static kamiroda.command.Cast.BLUE_CLAIMED;
import static kamiroda.command.Cast.BOB;
import static kamiroda.command.Cast.CAROL;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.COVER;
import static kamiroda.command.Cast.DRAGON;
import static kamiroda.command.Cast.DRAGON_POSTED;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.SKY;
import static kamiroda.command.Cast.SKY_CLAIMED;
import static kamiroda.command.Cast.by;
import static kamiroda.command.Cast.byAdmin;
import static kamiroda.command.Cast.byAuditor;
import static kamiroda.command.Cast.illust;
import static kamiroda.command.Cast.numbersFromOne;
import static kamiroda.shared.artwork.Rating.R_18;
import static kamiroda.shared.artwork.Rating.SAFE;
import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.NOT_THE_ARTIST;
import static kamiroda.shared.kernel.Refusal.NOT_THE_ARTIST_TO_DELETE;
import static kamiroda.shared.kernel.Refusal.NOT_THE_ARTIST_TO_RESTORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kamiroda.command.Memory;
import kamiroda.command.tag.Words;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.DeleteArtwork;
import kamiroda.shared.artwork.EditArtwork;
import kamiroda.shared.artwork.PostArtwork;
import kamiroda.shared.artwork.RestoreArtwork;
import kamiroda.shared.artwork.TagArtwork;
import kamiroda.shared.artwork.UntagArtwork;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;

class ArtworkTest {
    private static final Listing LISTED = new Listing(ALICE, SAFE, List.of(BLUE));
    private static final ArtworkDeleted DRAGON_DELETED = new ArtworkDeleted(DRAGON, LISTED, MONDAY);
    private static final ArtworkRestored DRAGON_RESTORED = new ArtworkRestored(DRAGON, LISTED, MONDAY);

    private final Memory words = new Memory().given(BLUE_CLAIMED, SKY_CLAIMED);
    private final AggregateTestFixture<Artwork> artwork = new AggregateTestFixture<>(Artwork.class);

    ArtworkTest() {
        artwork.registerInjectableResource(CLOCK);
        artwork.registerInjectableResource(numbersFromOne());
        artwork.registerInjectableResource(Words.in(words));
    }

    @Test
    void a_member_posts_pictures_in_their_order() {
        artwork.givenNoPriorActivity()
                .when(new PostArtwork("Dragon", "It flies", tags("Sky", "BLUE"), R_18, List.of(COVER, BACK)), by(ALICE))
                .expectEvents(new ArtworkPosted(
                        new ArtworkId(1), ALICE, "Dragon", "It flies", R_18, List.of(SKY, BLUE), List.of(illust(COVER, 1), illust(BACK, 2)), MONDAY))
                .expectResultMessagePayload(new ArtworkId(1));
    }

    @Test
    void a_name_that_no_tag_has_makes_a_tag() {
        artwork.givenNoPriorActivity()
                .when(new PostArtwork("Dragon", "", tags("Dragon", "blue", "ＤＲＡＧＯＮ"), SAFE, List.of(COVER)), by(ALICE))
                .expectEvents(new ArtworkPosted(
                        new ArtworkId(1), ALICE, "Dragon", "", SAFE, List.of(new TagId(1), BLUE), List.of(illust(COVER, 1)), MONDAY));

        assertThat(words.stated()).containsExactly(claimed("dragon", 1), new TagCoined(new TagId(1), "Dragon", "dragon", MONDAY));
    }

    @Test
    void the_artist_edits_an_artwork() {
        artwork.given(DRAGON_POSTED)
                .when(new EditArtwork(DRAGON, "Red dragon", "It breathes fire", tags("sky"), R_18), by(ALICE))
                .expectEvents(
                        new ArtworkDescribed(DRAGON, "Red dragon", "It breathes fire", MONDAY),
                        new ArtworkRated(DRAGON, SAFE, R_18, MONDAY),
                        new ArtworkUntagged(DRAGON, List.of(BLUE), MONDAY),
                        new ArtworkTagged(DRAGON, List.of(SKY), MONDAY));
    }

    @Test
    void an_edit_states_only_what_is_different() {
        artwork.given(DRAGON_POSTED)
                .when(new EditArtwork(DRAGON, "Dragon", "", tags("blue"), null), by(ALICE))
                .expectEvents(new ArtworkDescribed(DRAGON, "Dragon", "", MONDAY));
        artwork.given(DRAGON_POSTED)
                .when(new EditArtwork(DRAGON, "Dragon", "It flies", tags(), null), by(ALICE))
                .expectEvents(new ArtworkUntagged(DRAGON, List.of(BLUE), MONDAY));
    }

    @Test
    void an_edit_that_changes_nothing_states_nothing() {
        artwork.given(DRAGON_POSTED).when(new EditArtwork(DRAGON, "Dragon", "It flies", tags("ＢＬＵＥ"), SAFE), by(ALICE)).expectNoEvents();
    }

    @Test
    void an_absent_rating_is_kept() {
        artwork.given(DRAGON_POSTED, new ArtworkRated(DRAGON, SAFE, R_18, MONDAY))
                .when(new EditArtwork(DRAGON, "Dragon", "It flies", tags("blue"), null), by(ALICE))
                .expectNoEvents();
    }

    @Test
    void an_edit_is_compared_with_how_the_artwork_is_now() {
        artwork.given(
                        DRAGON_POSTED,
                        new ArtworkDescribed(DRAGON, "Wyvern", "It crawls", MONDAY),
                        new ArtworkUntagged(DRAGON, List.of(BLUE), MONDAY),
                        new ArtworkTagged(DRAGON, List.of(SKY), MONDAY))
                .when(new EditArtwork(DRAGON, "Wyvern", "It crawls", tags("sky"), SAFE), by(ALICE))
                .expectNoEvents();
    }

    @Test
    void fifty_tags_can_be_put_in_place_of_fifty() {
        List<TagId> former = IntStream.rangeClosed(201, 250).mapToObj(TagId::new).toList();
        List<TagId> later = IntStream.rangeClosed(1, 50).mapToObj(TagId::new).toList();

        artwork.given(DRAGON_POSTED, new ArtworkUntagged(DRAGON, List.of(BLUE), MONDAY), new ArtworkTagged(DRAGON, former, MONDAY))
                .when(new EditArtwork(DRAGON, "Dragon", "It flies", numbered(50), null), by(ALICE))
                .expectEvents(new ArtworkUntagged(DRAGON, former, MONDAY), new ArtworkTagged(DRAGON, later, MONDAY));
    }

    @Test
    void a_tag_is_added_without_touching_the_rest() {
        artwork.given(DRAGON_POSTED)
                .when(new TagArtwork(DRAGON, tags("Sky", "Blue")), by(ALICE))
                .expectEvents(new ArtworkTagged(DRAGON, List.of(SKY), MONDAY));
    }

    @Test
    void a_tag_it_has_already_changes_nothing() {
        artwork.given(DRAGON_POSTED, new ArtworkTagged(DRAGON, List.of(SKY), MONDAY))
                .when(new TagArtwork(DRAGON, tags("ＳＫＹ", "blue")), by(ALICE))
                .expectNoEvents();
    }

    @Test
    void a_fiftieth_tag_is_added_and_a_fifty_first_refused_with_nothing_coined() {
        ArtworkTagged fortyNine = new ArtworkTagged(DRAGON, IntStream.range(201, 249).mapToObj(TagId::new).toList(), MONDAY);

        artwork.given(DRAGON_POSTED, fortyNine)
                .when(new TagArtwork(DRAGON, tags("dragon", "castle")), by(ALICE))
                .expectNoEvents()
                .expectExceptionDetails(BAD_USER_INPUT)
                .expectExceptionMessage("tags: 51 (at most 50)");
        assertThat(words.stated()).isEmpty();

        artwork.given(DRAGON_POSTED, fortyNine)
                .when(new TagArtwork(DRAGON, tags("sky")), by(ALICE))
                .expectEvents(new ArtworkTagged(DRAGON, List.of(SKY), MONDAY));
    }

    @Test
    void a_tag_is_taken_away_without_touching_the_rest() {
        artwork.given(DRAGON_POSTED, new ArtworkTagged(DRAGON, List.of(SKY), MONDAY))
                .when(new UntagArtwork(DRAGON, tags("ＢＬＵＥ")), by(ALICE))
                .expectEvents(new ArtworkUntagged(DRAGON, List.of(BLUE), MONDAY));
    }

    @Test
    void taking_a_tag_away_that_it_does_not_have_changes_nothing_and_coins_nothing() {
        artwork.given(DRAGON_POSTED).when(new UntagArtwork(DRAGON, tags("sky", "never seen")), by(ALICE)).expectNoEvents();

        assertThat(words.stated()).isEmpty();
    }

    static Stream<Object> editing() {
        return Stream.of(
                new EditArtwork(DRAGON, "Mine", "", tags(), null), new TagArtwork(DRAGON, tags("sky")), new UntagArtwork(DRAGON, tags("blue")));
    }

    @ParameterizedTest
    @MethodSource("editing")
    void only_the_artist_edits_an_artwork(Object command) {
        artwork.given(DRAGON_POSTED).when(command, by(BOB)).expectNoEvents().expectExceptionDetails(NOT_THE_ARTIST);
        artwork.given(DRAGON_POSTED).when(command, byAdmin(CAROL)).expectNoEvents().expectExceptionDetails(NOT_THE_ARTIST);
    }

    @ParameterizedTest
    @MethodSource("editing")
    void a_deleted_artwork_is_gone(Object command) {
        artwork.given(DRAGON_POSTED, DRAGON_DELETED).when(command, by(ALICE)).expectNoEvents().expectExceptionDetails(ARTWORK_NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("editing")
    void a_restored_artwork_is_there(Object command) {
        artwork.given(DRAGON_POSTED, DRAGON_DELETED, DRAGON_RESTORED).when(command, by(ALICE)).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_artist_or_an_admin_deletes_an_artwork() {
        artwork.given(DRAGON_POSTED).when(new DeleteArtwork(DRAGON), by(ALICE)).expectEvents(DRAGON_DELETED);
        artwork.given(DRAGON_POSTED).when(new DeleteArtwork(DRAGON), byAdmin(CAROL)).expectEvents(DRAGON_DELETED);
    }

    @Test
    void nobody_else_deletes_an_artwork() {
        artwork.given(DRAGON_POSTED)
                .when(new DeleteArtwork(DRAGON), by(BOB))
                .expectNoEvents()
                .expectExceptionDetails(NOT_THE_ARTIST_TO_DELETE);
        artwork.given(DRAGON_POSTED)
                .when(new DeleteArtwork(DRAGON), byAuditor(CAROL))
                .expectNoEvents()
                .expectExceptionDetails(NOT_THE_ARTIST_TO_DELETE);
    }

    @Test
    void a_deletion_says_where_the_artwork_was_listed_at_that_moment() {
        artwork.given(
                        DRAGON_POSTED,
                        new ArtworkRated(DRAGON, SAFE, R_18, MONDAY),
                        new ArtworkTagged(DRAGON, List.of(SKY), MONDAY),
                        new ArtworkUntagged(DRAGON, List.of(BLUE), MONDAY))
                .when(new DeleteArtwork(DRAGON), by(ALICE))
                .expectEvents(new ArtworkDeleted(DRAGON, new Listing(ALICE, R_18, List.of(SKY)), MONDAY));
    }

    @Test
    void what_is_deleted_cannot_be_deleted_again() {
        artwork.given(DRAGON_POSTED, DRAGON_DELETED)
                .when(new DeleteArtwork(DRAGON), by(ALICE))
                .expectNoEvents()
                .expectExceptionDetails(ARTWORK_NOT_FOUND);
    }

    @Test
    void the_artist_or_an_admin_restores_an_artwork_as_it_was() {
        artwork.given(DRAGON_POSTED, DRAGON_DELETED).when(new RestoreArtwork(DRAGON), by(ALICE)).expectEvents(DRAGON_RESTORED);
        artwork.given(DRAGON_POSTED, DRAGON_DELETED).when(new RestoreArtwork(DRAGON), byAdmin(CAROL)).expectEvents(DRAGON_RESTORED);
    }

    @Test
    void nobody_else_restores_an_artwork() {
        artwork.given(DRAGON_POSTED, DRAGON_DELETED)
                .when(new RestoreArtwork(DRAGON), by(BOB))
                .expectNoEvents()
                .expectExceptionDetails(NOT_THE_ARTIST_TO_RESTORE);
    }

    @Test
    void what_is_shown_stays_shown() {
        artwork.given(DRAGON_POSTED).when(new RestoreArtwork(DRAGON), by(ALICE)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static TagNameClaimed claimed(String canonicalName, int tag) {
        return new TagNameClaimed(new CanonicalName(canonicalName), new TagId(tag), MONDAY);
    }

    private static List<TagName> tags(String... names) {
        return Stream.of(names).map(TagName::new).toList();
    }

    private static List<TagName> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new TagName("tag " + i)).toList();
    }
}
