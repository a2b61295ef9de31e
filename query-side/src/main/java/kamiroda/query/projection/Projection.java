package kamiroda.query.projection;

import java.util.List;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.tag.TagEvent;

/**
 * A table or collection as a pure fold: which rows an event touches, and how each changes. No query, no clock, no I/O.
 *
 * <p>There is one method for each family of events and none has a default; each switches over its sealed family. So a projection
 * that leaves an event unanswered does not compile.
 *
 * @param <R> one row or document
 */
public interface Projection<R> {
    /** Where its rows are kept. */
    Class<R> rowType();

    List<Change<R>> on(AccountEvent event);

    List<Change<R>> on(ArtworkEvent event);

    List<Change<R>> on(CommentEvent event);

    List<Change<R>> on(LikeEvent event);

    List<Change<R>> on(TagEvent event);
}
