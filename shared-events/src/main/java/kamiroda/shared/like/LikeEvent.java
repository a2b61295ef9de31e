package kamiroda.shared.like;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.kernel.DomainEvent;

/** What has happened to a member's like of an artwork. */
public sealed interface LikeEvent extends DomainEvent {
    LikeId likeId();

    ArtworkId artworkId();

    AccountId accountId();

    @Revision("1")
    record ArtworkLiked(LikeId likeId, ArtworkId artworkId, AccountId accountId, Instant at) implements LikeEvent {}

    @Revision("1")
    record ArtworkUnliked(LikeId likeId, ArtworkId artworkId, AccountId accountId, Instant at) implements LikeEvent {}
}
