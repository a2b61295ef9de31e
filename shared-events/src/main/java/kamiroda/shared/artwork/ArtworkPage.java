package kamiroda.shared.artwork;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Page.Edge;

/** A part of a list of artworks. */
public record ArtworkPage(List<Edge<ArtworkView>> edges, boolean hasNextPage, boolean hasPreviousPage, @Nullable Integer total)
        implements Page<ArtworkView> {}
