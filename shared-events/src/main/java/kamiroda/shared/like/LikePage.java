package kamiroda.shared.like;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Page.Edge;

/** A part of a list of likes. */
public record LikePage(List<Edge<LikeView>> edges, boolean hasNextPage, boolean hasPreviousPage, @Nullable Integer total)
        implements Page<LikeView> {}
