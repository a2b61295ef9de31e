package kamiroda.shared.comment;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.kernel.DomainEvent;

/** What has happened to a comment. */
public sealed interface CommentEvent extends DomainEvent {
    CommentId commentId();

    @Revision("1")
    record CommentPosted(CommentId commentId, ArtworkId artworkId, AccountId author, String text, Instant at) implements CommentEvent {}

    @Revision("1")
    record CommentEdited(CommentId commentId, String text, Instant at) implements CommentEvent {}

    @Revision("1")
    record CommentDeleted(CommentId commentId, ArtworkId artworkId, Instant at) implements CommentEvent {}
}
