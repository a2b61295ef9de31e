package kamiroda.query.comment;

import static kamiroda.query.Cast.BOB;
import static kamiroda.query.Cast.DRAGON;
import static kamiroda.query.Cast.DRAGON_POSTED;
import static kamiroda.query.Cast.LISTED;
import static kamiroda.query.Cast.MONDAY;
import static kamiroda.query.Cast.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kamiroda.query.projection.Replay;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;

class CommentProjectionTest {
    private static final CommentId PRAISE = new CommentId(151);
    private static final CommentPosted PRAISED = new CommentPosted(PRAISE, DRAGON, BOB, "Nice", MONDAY);
    private static final CommentEdited EDITED = new CommentEdited(PRAISE, "Very nice", TUESDAY);

    @Test
    void a_comment_is_shown_as_it_reads_now() {
        assertThat(Replay.rows(new CommentProjection(), PRAISED)).containsExactly(new CommentRow(151, "Nice", 104, 112, MONDAY, MONDAY));
        assertThat(Replay.rows(new CommentProjection(), PRAISED, EDITED))
                .containsExactly(new CommentRow(151, "Very nice", 104, 112, MONDAY, TUESDAY));
    }

    @Test
    void a_deleted_comment_is_gone() {
        assertThat(Replay.rows(new CommentProjection(), PRAISED, EDITED, new CommentDeleted(PRAISE, DRAGON, TUESDAY))).isEmpty();
    }

    @Test
    void a_comment_outlives_its_artworks_deletion_for_when_it_is_restored() {
        assertThat(Replay.rows(new CommentProjection(), DRAGON_POSTED, PRAISED, new ArtworkDeleted(DRAGON, LISTED, TUESDAY))).hasSize(1);
    }
}
