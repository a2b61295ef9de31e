package kamiroda.shared.tag;

import java.util.List;
import java.util.Set;

import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Slice;

/**
 * The artworks that have a tag and are not deleted.
 *
 * @param ratings only these; none named means all
 */
public record TaggedArtworkList(int tag, Set<Rating> ratings, List<ArtworkSort> sort, Slice slice) {}
