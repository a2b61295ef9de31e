package kamiroda.shared.artwork;

import java.time.Instant;
import java.util.List;

import org.axonframework.serialization.Revision;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.tag.TagId;

/** What has happened to an artwork. */
public sealed interface ArtworkEvent extends DomainEvent {
    ArtworkId artworkId();

    /** A member posted it, with its pictures in order, the first being its cover. */
    @Revision("1")
    record ArtworkPosted(
            ArtworkId artworkId,
            AccountId artist,
            String title,
            String caption,
            Rating rating,
            List<TagId> tags,
            List<Illust> illusts,
            Instant at)
            implements ArtworkEvent {}

    @Revision("1")
    record ArtworkDescribed(ArtworkId artworkId, String title, String caption, Instant at) implements ArtworkEvent {}

    @Revision("1")
    record ArtworkRated(ArtworkId artworkId, Rating former, Rating rating, Instant at) implements ArtworkEvent {}

    /** Tags were added that it did not have. */
    @Revision("1")
    record ArtworkTagged(ArtworkId artworkId, List<TagId> tags, Instant at) implements ArtworkEvent {}

    /** Tags were taken away that it had. */
    @Revision("1")
    record ArtworkUntagged(ArtworkId artworkId, List<TagId> tags, Instant at) implements ArtworkEvent {}

    /** It is hidden from now on; what happened before stays. */
    @Revision("1")
    record ArtworkDeleted(ArtworkId artworkId, Listing listing, Instant at) implements ArtworkEvent {}

    /** It is shown again, as it was. */
    @Revision("1")
    record ArtworkRestored(ArtworkId artworkId, Listing listing, Instant at) implements ArtworkEvent {}

    /** Where an artwork is listed and counted: what a view needs to take it out of its counts, or put it back. */
    record Listing(AccountId artist, Rating rating, List<TagId> tags) {}
}
