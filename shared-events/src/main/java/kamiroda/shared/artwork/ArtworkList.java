package kamiroda.shared.artwork;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Slice;

/**
 * A list of artworks that are not deleted.
 *
 * @param artist only this member's
 * @param ratings only these; none named means all
 * @param createdAfter only those posted later; with it a page costs what was posted since, unless it is sorted by that
 */
public record ArtworkList(@Nullable Integer artist, Set<Rating> ratings, @Nullable Instant createdAfter, List<ArtworkSort> sort, Slice slice) {
    public ArtworkList {
        ratings = ratings.isEmpty() ? EnumSet.allOf(Rating.class) : EnumSet.copyOf(ratings);
    }
}
