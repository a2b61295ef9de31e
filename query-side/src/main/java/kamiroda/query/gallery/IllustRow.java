package kamiroda.query.gallery;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.Illust;

/** One row per picture; {@code place} counts from 0 within its artwork. */
@KeptIn("illust")
record IllustRow(
        int number,
        int artwork,
        String filename,
        String mediaType,
        int width,
        int height,
        long byteSize,
        String placeholder,
        String altText,
        int place,
        Instant createdAt,
        Instant updatedAt) {
    static IllustRow of(Illust illust, int artwork, int place, Instant at) {
        return new IllustRow(
                illust.illustId().number(),
                artwork,
                illust.filename(),
                illust.mediaType(),
                illust.width(),
                illust.height(),
                illust.byteSize(),
                illust.placeholder(),
                illust.altText(),
                place,
                at,
                at);
    }

    IllustRow described(IllustDescribed event) {
        return with(event.altText(), place, event.at());
    }

    /** Another place is no change of the picture itself. */
    IllustRow placed(int newPlace) {
        return with(altText, newPlace, updatedAt);
    }

    private IllustRow with(String newAltText, int newPlace, Instant at) {
        return new IllustRow(
                number, artwork, filename, mediaType, width, height, byteSize, placeholder, newAltText, newPlace, createdAt, at);
    }
}
