package kamiroda.query.projection;

import java.util.List;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.tag.TagEvent;

/** Hands an event to the method of its family. */
public final class Dispatch {
    private Dispatch() {}

    public static <R> List<Change<R>> changes(Projection<R> projection, DomainEvent event) {
        return switch (event) {
            case AccountEvent account -> projection.on(account);
            case ArtworkEvent artwork -> projection.on(artwork);
            case CommentEvent comment -> projection.on(comment);
            case LikeEvent like -> projection.on(like);
            case TagEvent tag -> projection.on(tag);
            case DomainEvent.Bookkeeping _ -> Change.none();
            default -> throw new IllegalArgumentException("An event of an unknown family: " + event);
        };
    }
}
