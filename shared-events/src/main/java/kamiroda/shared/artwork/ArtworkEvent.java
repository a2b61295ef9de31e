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
    @Revision("2")
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

    /** What has happened to its pictures. The order is that of all its pictures, afterwards; places count from 0, the cover's. */
    sealed interface IllustEvent extends ArtworkEvent {
        /** Pictures were added behind the others, the first of them at this place. */
        @Revision("1")
        record IllustsAdded(ArtworkId artworkId, int place, List<Illust> illusts, Instant at) implements IllustEvent {}

        /** A picture was taken away from a place. Its file stays. */
        @Revision("1")
        record IllustRemoved(ArtworkId artworkId, IllustId illustId, int from, List<IllustId> order, Instant at) implements IllustEvent {}

        /** A picture came from a place to the one it has in the order. */
        @Revision("1")
        record IllustMoved(ArtworkId artworkId, IllustId illustId, int from, List<IllustId> order, Instant at) implements IllustEvent {}

        /** Somebody said what a picture shows. */
        @Revision("1")
        record IllustDescribed(ArtworkId artworkId, IllustId illustId, String altText, Instant at) implements IllustEvent {}
    }

    /** Where an artwork is listed and counted: what a view needs to take it out of its counts, or put it back. */
    record Listing(AccountId artist, Rating rating, List<TagId> tags) {}
}
