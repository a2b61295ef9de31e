package kamiroda.shared.tag;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Page.Edge;

/**
 * A part of a list of tagged artworks, by their numbers.
 *
 * @param total counted only for a list of some ratings: that of all is kept by the directory of tags
 */
public record TaggedArtworkPage(List<Edge<Integer>> edges, boolean hasNextPage, boolean hasPreviousPage, @Nullable Integer total)
        implements Page<Integer> {}
