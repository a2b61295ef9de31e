package kamiroda.query.comment;

import java.util.List;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.Projection;
import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.tag.TagEvent;

/** The comments that stand. */
public class CommentProjection implements Projection<CommentRow> {
    @Override
    public Class<CommentRow> rowType() {
        return CommentRow.class;
    }

    @Override
    public List<Change<CommentRow>> on(CommentEvent event) {
        int number = event.commentId().number();
        return List.of(
                switch (event) {
                    case CommentPosted posted -> Change.put(CommentRow.of(posted), number);
                    case CommentEdited edited -> Change.of(row -> row.edited(edited), number);
                    case CommentDeleted _ -> Change.remove(number);
                });
    }

    @Override
    public List<Change<CommentRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<CommentRow>> on(ArtworkEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<CommentRow>> on(LikeEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<CommentRow>> on(TagEvent event) {
        return Change.none();
    }
}
