package kamiroda.command.comment;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BOB;
import static kamiroda.command.Cast.CAROL;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.DRAGON;
import static kamiroda.command.Cast.DRAGON_POSTED;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.by;
import static kamiroda.command.Cast.byAdmin;
import static kamiroda.command.Cast.byAuditor;
import static kamiroda.command.Cast.numbersFromOne;
import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.COMMENT_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.NOT_THE_AUTHOR;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kamiroda.command.Memory;
import kamiroda.command.artwork.Gallery;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.comment.DeleteComment;
import kamiroda.shared.comment.EditComment;
import kamiroda.shared.comment.PostComment;

class CommentTest {
    private static final CommentId PRAISE = new CommentId(151);
    private static final CommentPosted PRAISED = new CommentPosted(PRAISE, DRAGON, BOB, "Nice", MONDAY);
    private static final ArtworkDeleted DRAGON_DELETED = new ArtworkDeleted(DRAGON, new Listing(ALICE, Rating.SAFE, List.of()), MONDAY);
    private static final CommentDeleted WITHDRAWN = new CommentDeleted(PRAISE, DRAGON, MONDAY);

    private final Memory gallery = new Memory().given(DRAGON_POSTED);
    private final AggregateTestFixture<Comment> comment = new AggregateTestFixture<>(Comment.class);

    CommentTest() {
        comment.registerInjectableResource(CLOCK);
        comment.registerInjectableResource(numbersFromOne());
        comment.registerInjectableResource(Gallery.in(gallery));
    }

    @Test
    void a_member_comments_on_an_artwork() {
        comment.givenNoPriorActivity()
                .when(new PostComment(DRAGON, " Nice "), by(BOB))
                .expectEvents(new CommentPosted(new CommentId(1), DRAGON, BOB, "Nice", MONDAY))
                .expectResultMessagePayload(new CommentId(1));
    }

    @Test
    void a_deleted_artwork_is_not_commented_on() {
        gallery.given(DRAGON_DELETED);

        comment.givenNoPriorActivity()
                .when(new PostComment(DRAGON, "Nice"), by(BOB))
                .expectNoEvents()
                .expectExceptionDetails(ARTWORK_NOT_FOUND);
    }

    @Test
    void what_was_never_posted_is_not_commented_on() {
        comment.givenNoPriorActivity()
                .when(new PostComment(new ArtworkId(999), "Nice"), by(BOB))
                .expectNoEvents()
                .expectExceptionDetails(ARTWORK_NOT_FOUND);
    }

    @Test
    void the_author_or_an_admin_edits_a_comment() {
        comment.given(PRAISED).when(new EditComment(PRAISE, "Very nice"), by(BOB)).expectEvents(new CommentEdited(PRAISE, "Very nice", MONDAY));
        comment.given(PRAISED).when(new EditComment(PRAISE, "…"), byAdmin(CAROL)).expectEvents(new CommentEdited(PRAISE, "…", MONDAY));
    }

    @Test
    void an_edit_that_changes_nothing_states_nothing() {
        comment.given(PRAISED).when(new EditComment(PRAISE, "Nice "), by(BOB)).expectNoEvents();
        comment.given(PRAISED, new CommentEdited(PRAISE, "Very nice", MONDAY)).when(new EditComment(PRAISE, "Very nice"), by(BOB)).expectNoEvents();
    }

    @Test
    void the_author_or_an_admin_deletes_a_comment() {
        comment.given(PRAISED).when(new DeleteComment(PRAISE), by(BOB)).expectEvents(WITHDRAWN);
        comment.given(PRAISED).when(new DeleteComment(PRAISE), byAdmin(CAROL)).expectEvents(WITHDRAWN);
    }

    static Stream<Object> changing() {
        return Stream.of(new EditComment(PRAISE, "Meh"), new DeleteComment(PRAISE));
    }

    @ParameterizedTest
    @MethodSource("changing")
    void nobody_else_changes_a_comment(Object command) {
        comment.given(PRAISED).when(command, by(ALICE)).expectNoEvents().expectExceptionDetails(NOT_THE_AUTHOR);
        comment.given(PRAISED).when(command, byAuditor(CAROL)).expectNoEvents().expectExceptionDetails(NOT_THE_AUTHOR);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void comments_on_a_deleted_artwork_stay_as_they_are(Object command) {
        gallery.given(DRAGON_DELETED);

        comment.given(PRAISED).when(command, by(BOB)).expectNoEvents().expectExceptionDetails(ARTWORK_NOT_FOUND);
        comment.given(PRAISED).when(command, byAdmin(CAROL)).expectNoEvents().expectExceptionDetails(ARTWORK_NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void a_deleted_comment_is_gone(Object command) {
        comment.given(PRAISED, WITHDRAWN).when(command, by(BOB)).expectNoEvents().expectExceptionDetails(COMMENT_NOT_FOUND);
        comment.given(PRAISED, WITHDRAWN).when(command, by(ALICE)).expectNoEvents().expectExceptionDetails(COMMENT_NOT_FOUND);
    }
}
