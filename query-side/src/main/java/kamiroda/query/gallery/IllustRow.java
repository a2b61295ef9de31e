package kamiroda.query.gallery;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;
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
                place,
                at,
                at);
    }
}
