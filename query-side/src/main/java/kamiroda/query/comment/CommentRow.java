package kamiroda.query.comment;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;

/** One row per comment that stands. */
@KeptIn("comment")
record CommentRow(int number, String text, int account, int artwork, Instant createdAt, Instant updatedAt) {
    static CommentRow of(CommentPosted it) {
        return new CommentRow(it.commentId().number(), it.text(), it.author().number(), it.artworkId().number(), it.at(), it.at());
    }

    CommentRow edited(CommentEdited it) {
        return new CommentRow(number, it.text(), account, artwork, createdAt, it.at());
    }
}
