package kamiroda.shared.tag;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Page.Edge;

/** A part of a list of tags. */
public record TagPage(List<Edge<TagView>> edges, boolean hasNextPage, boolean hasPreviousPage, @Nullable Integer total)
        implements Page<TagView> {}
