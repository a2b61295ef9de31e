package kamiroda.query.gallery;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.Rating;

/** One row per artwork, as galleries list it; {@code listed} is its rating's place, or {@value #NOWHERE} while it is deleted. */
@KeptIn("artwork")
record ArtworkRow(
        int number,
        int account,
        String title,
        String caption,
        Rating rating,
        int listed,
        int topIllust,
        int illustsCount,
        int tagsCount,
        int likesCount,
        int commentsCount,
        int version,
        Instant createdAt,
        Instant updatedAt) {
    static final int NOWHERE = -1;

    static ArtworkRow of(ArtworkPosted posted) {
        return new ArtworkRow(
                posted.artworkId().number(),
                posted.artist().number(),
                posted.title(),
                posted.caption(),
                posted.rating(),
                posted.rating().ordinal(),
                posted.illusts().getFirst().illustId().number(),
                posted.illusts().size(),
                posted.tags().size(),
                0,
                0,
                1,
                posted.at(),
                posted.at());
    }

    ArtworkRow described(ArtworkDescribed event) {
        return edited(event.title(), event.caption(), rating, listed, tagsCount, event);
    }

    ArtworkRow rated(ArtworkRated event) {
        return edited(title, caption, event.rating(), event.rating().ordinal(), tagsCount, event);
    }

    ArtworkRow tagged(int more, ArtworkEvent event) {
        return edited(title, caption, rating, listed, tagsCount + more, event);
    }

    ArtworkRow deleted(ArtworkDeleted event) {
        return edited(title, caption, rating, NOWHERE, tagsCount, event);
    }

    ArtworkRow restored(ArtworkRestored event) {
        return edited(title, caption, rating, rating.ordinal(), tagsCount, event);
    }

    ArtworkRow pictured(int cover, int count, ArtworkEvent event) {
        return new ArtworkRow(
                number,
                account,
                title,
                caption,
                rating,
                listed,
                cover,
                count,
                tagsCount,
                likesCount,
                commentsCount,
                version + 1,
                createdAt,
                event.at());
    }

    ArtworkRow liked(int more) {
        return counted(likesCount + more, commentsCount);
    }

    ArtworkRow commented(int more) {
        return counted(likesCount, commentsCount + more);
    }

    private ArtworkRow edited(String newTitle, String newCaption, Rating newRating, int newListed, int newTags, ArtworkEvent event) {
        return new ArtworkRow(
                number,
                account,
                newTitle,
                newCaption,
                newRating,
                newListed,
                topIllust,
                illustsCount,
                newTags,
                likesCount,
                commentsCount,
                version + 1,
                createdAt,
                event.at());
    }

    private ArtworkRow counted(int likes, int comments) {
        return new ArtworkRow(
                number,
                account,
                title,
                caption,
                rating,
                listed,
                topIllust,
                illustsCount,
                tagsCount,
                likes,
                comments,
                version,
                createdAt,
                updatedAt);
    }
}
