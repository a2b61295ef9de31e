package kamiroda.query.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import kamiroda.query.projection.KeptIn;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.tag.TagId;

/** One document per artwork, with all that tag search filters and sorts by. */
@KeptIn(ArtworkDocument.COLLECTION)
record ArtworkDocument(
        int number,
        int account,
        String title,
        String caption,
        Rating rating,
        List<Integer> tags,
        boolean listed,
        int likesCount,
        Instant createdAt,
        Instant updatedAt) {
    static final String COLLECTION = "artwork";

    static ArtworkDocument of(ArtworkPosted it) {
        return new ArtworkDocument(
                it.artworkId().number(),
                it.artist().number(),
                it.title(),
                it.caption(),
                it.rating(),
                it.tags().stream().map(TagId::number).toList(),
                true,
                0,
                it.at(),
                it.at());
    }

    ArtworkDocument described(ArtworkDescribed it) {
        return new ArtworkDocument(number, account, it.title(), it.caption(), rating, tags, listed, likesCount, createdAt, it.at());
    }

    ArtworkDocument rated(ArtworkRated it) {
        return new ArtworkDocument(number, account, title, caption, it.rating(), tags, listed, likesCount, createdAt, it.at());
    }

    ArtworkDocument tagged(ArtworkTagged it) {
        return with(Stream.concat(tags.stream(), it.tags().stream().map(TagId::number)).toList(), listed, it.at());
    }

    ArtworkDocument untagged(ArtworkUntagged it) {
        return with(tags.stream().filter(tag -> !it.tags().contains(new TagId(tag))).toList(), listed, it.at());
    }

    ArtworkDocument touched(Instant at) {
        return with(tags, listed, at);
    }

    ArtworkDocument shown(boolean shown, Instant at) {
        return with(tags, shown, at);
    }

    ArtworkDocument liked(int more) {
        return new ArtworkDocument(number, account, title, caption, rating, tags, listed, likesCount + more, createdAt, updatedAt);
    }

    private ArtworkDocument with(List<Integer> newTags, boolean newListed, Instant at) {
        return new ArtworkDocument(number, account, title, caption, rating, newTags, newListed, likesCount, createdAt, at);
    }
}
