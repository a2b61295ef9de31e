package kamiroda.command.artwork;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BACK;
import static kamiroda.command.Cast.BLUE;
import static kamiroda.command.Cast.BOB;
import static kamiroda.command.Cast.CAROL;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.COVER;
import static kamiroda.command.Cast.DRAGON;
import static kamiroda.command.Cast.DRAGON_POSTED;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.by;
import static kamiroda.command.Cast.byAdmin;
import static kamiroda.command.Cast.illust;
import static kamiroda.command.Cast.numbersFromOne;
import static kamiroda.shared.artwork.Rating.SAFE;
import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.ILLUST_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.LAST_ILLUST;
import static kamiroda.shared.kernel.Refusal.NOT_THE_ARTIST;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.command.Memory;
import kamiroda.command.tag.Words;
import kamiroda.shared.artwork.AddIllusts;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustMoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustRemoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.DescribeIllust;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.artwork.MoveIllust;
import kamiroda.shared.artwork.RemoveIllust;

/** DRAGON_POSTED has the picture FIRST; SECOND and THIRD are added. */
class IllustsTest {
    private static final IllustId FIRST = new IllustId(121);
    private static final IllustId SECOND = new IllustId(122);
    private static final IllustId THIRD = new IllustId(123);
    private static final IllustsAdded TWO_ADDED = new IllustsAdded(DRAGON, 1, List.of(illust(BACK, 122), illust(COVER.showing("A tail"), 123)), MONDAY);

    private final AggregateTestFixture<Artwork> artwork = new AggregateTestFixture<>(Artwork.class);

    IllustsTest() {
        artwork.registerInjectableResource(CLOCK);
        artwork.registerInjectableResource(numbersFromOne());
        artwork.registerInjectableResource(Words.in(new Memory()));
    }

    @Test
    void pictures_are_added_behind_the_others() {
        artwork.given(DRAGON_POSTED)
                .when(new AddIllusts(DRAGON, List.of(BACK, COVER)), by(ALICE))
                .expectEvents(new IllustsAdded(DRAGON, 1, List.of(illust(BACK, 1), illust(COVER, 2)), MONDAY));
        artwork.given(DRAGON_POSTED, TWO_ADDED, new IllustRemoved(DRAGON, FIRST, 0, List.of(SECOND, THIRD), MONDAY))
                .when(new AddIllusts(DRAGON, List.of(BACK)), by(ALICE))
                .expectEvents(new IllustsAdded(DRAGON, 2, List.of(illust(BACK, 3)), MONDAY));
    }

    @Test
    void two_hundred_in_all_are_the_most() {
        IllustsAdded many = new IllustsAdded(DRAGON, 1, IntStream.range(200, 397).mapToObj(number -> illust(BACK, number)).toList(), MONDAY);

        artwork.given(DRAGON_POSTED, many).when(new AddIllusts(DRAGON, Collections.nCopies(2, BACK)), by(ALICE)).expectSuccessfulHandlerExecution();
        artwork.given(DRAGON_POSTED, many)
                .when(new AddIllusts(DRAGON, Collections.nCopies(3, BACK)), by(ALICE))
                .expectNoEvents()
                .expectExceptionDetails(BAD_USER_INPUT)
                .expectExceptionMessage("files: 201 (at most 200)");
    }

    @Test
    void a_picture_is_taken_away_and_the_others_keep_their_order() {
        artwork.given(DRAGON_POSTED, TWO_ADDED)
                .when(new RemoveIllust(DRAGON, SECOND), by(ALICE))
                .expectEvents(new IllustRemoved(DRAGON, SECOND, 1, List.of(FIRST, THIRD), MONDAY));
        artwork.given(DRAGON_POSTED, TWO_ADDED, new IllustMoved(DRAGON, THIRD, 2, List.of(THIRD, FIRST, SECOND), MONDAY))
                .when(new RemoveIllust(DRAGON, FIRST), by(ALICE))
                .expectEvents(new IllustRemoved(DRAGON, FIRST, 1, List.of(THIRD, SECOND), MONDAY));
    }

    @Test
    void the_last_picture_stays() {
        artwork.given(DRAGON_POSTED).when(new RemoveIllust(DRAGON, FIRST), by(ALICE)).expectNoEvents().expectExceptionDetails(LAST_ILLUST);
    }

    @Test
    void a_picture_is_moved_forwards_and_backwards() {
        artwork.given(DRAGON_POSTED, TWO_ADDED)
                .when(new MoveIllust(DRAGON, THIRD, 0), by(ALICE))
                .expectEvents(new IllustMoved(DRAGON, THIRD, 2, List.of(THIRD, FIRST, SECOND), MONDAY));
        artwork.given(DRAGON_POSTED, TWO_ADDED)
                .when(new MoveIllust(DRAGON, FIRST, 1), by(ALICE))
                .expectEvents(new IllustMoved(DRAGON, FIRST, 0, List.of(SECOND, FIRST, THIRD), MONDAY));
    }

    @Test
    void a_picture_that_is_there_already_is_not_moved() {
        artwork.given(DRAGON_POSTED, TWO_ADDED, new IllustMoved(DRAGON, THIRD, 2, List.of(THIRD, FIRST, SECOND), MONDAY))
                .when(new MoveIllust(DRAGON, THIRD, 0), by(ALICE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void there_is_no_place_outside_the_order(int to) {
        artwork.given(DRAGON_POSTED, TWO_ADDED)
                .when(new MoveIllust(DRAGON, FIRST, to), by(ALICE))
                .expectNoEvents()
                .expectExceptionDetails(BAD_USER_INPUT)
                .expectExceptionMessage("to: " + to + " (0 to 2)");
    }

    @Test
    void the_artist_says_what_a_picture_shows() {
        artwork.given(DRAGON_POSTED)
                .when(new DescribeIllust(DRAGON, FIRST, " A dragon "), by(ALICE))
                .expectEvents(new IllustDescribed(DRAGON, FIRST, "A dragon", MONDAY));
        artwork.given(DRAGON_POSTED, TWO_ADDED)
                .when(new DescribeIllust(DRAGON, THIRD, ""), by(ALICE))
                .expectEvents(new IllustDescribed(DRAGON, THIRD, "", MONDAY));
    }

    @Test
    void what_was_said_already_changes_nothing() {
        artwork.given(DRAGON_POSTED, TWO_ADDED).when(new DescribeIllust(DRAGON, FIRST, " "), by(ALICE)).expectNoEvents();
        artwork.given(DRAGON_POSTED, TWO_ADDED).when(new DescribeIllust(DRAGON, THIRD, "A tail"), by(ALICE)).expectNoEvents();
        artwork.given(DRAGON_POSTED, new IllustDescribed(DRAGON, FIRST, "A dragon", MONDAY))
                .when(new DescribeIllust(DRAGON, FIRST, "A dragon"), by(ALICE))
                .expectNoEvents();
    }

    static Stream<Object> changing() {
        return Stream.of(new RemoveIllust(DRAGON, SECOND), new MoveIllust(DRAGON, SECOND, 0), new DescribeIllust(DRAGON, SECOND, "A dragon"));
    }

    static Stream<Object> all() {
        return Stream.concat(changing(), Stream.of(new AddIllusts(DRAGON, List.of(BACK))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void only_the_artist_changes_the_pictures(Object command) {
        artwork.given(DRAGON_POSTED, TWO_ADDED).when(command, by(BOB)).expectNoEvents().expectExceptionDetails(NOT_THE_ARTIST);
        artwork.given(DRAGON_POSTED, TWO_ADDED).when(command, byAdmin(CAROL)).expectNoEvents().expectExceptionDetails(NOT_THE_ARTIST);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_pictures_of_a_deleted_artwork_stay_as_they_are(Object command) {
        artwork.given(DRAGON_POSTED, TWO_ADDED, new ArtworkDeleted(DRAGON, new Listing(ALICE, SAFE, List.of(BLUE)), MONDAY))
                .when(command, by(ALICE))
                .expectNoEvents()
                .expectExceptionDetails(ARTWORK_NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void what_is_not_there_or_there_no_more_is_not_found(Object command) {
        artwork.given(DRAGON_POSTED).when(command, by(ALICE)).expectNoEvents().expectExceptionDetails(ILLUST_NOT_FOUND);
        artwork.given(DRAGON_POSTED, TWO_ADDED, new IllustRemoved(DRAGON, SECOND, 1, List.of(FIRST, THIRD), MONDAY))
                .when(command, by(ALICE))
                .expectNoEvents()
                .expectExceptionDetails(ILLUST_NOT_FOUND);
    }
}
