package kamiroda.shared.tag;

import java.util.List;

import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.kernel.Slice;

/** The artworks that have a tag and are not deleted. */
public record TaggedArtworkList(int tag, List<ArtworkSort> sort, Slice slice) {}
