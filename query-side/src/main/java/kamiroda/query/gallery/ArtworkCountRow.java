package kamiroda.query.gallery;

import java.util.List;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.KeptIn;
import kamiroda.shared.artwork.Rating;

/** How many shown artworks have a rating; {@code rating} is its place. */
@KeptIn("artwork_count")
record ArtworkCountRow(int rating, int artworks) {
    static Change<ArtworkCountRow> more(Rating rating, int more) {
        int place = rating.ordinal();
        return new Change<>(List.of(place), true, row -> new ArtworkCountRow(place, (row == null ? 0 : row.artworks) + more));
    }
}
