package kamiroda.shared.comment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Page.Edge;

/** A part of a list of comments. */
public record CommentPage(List<Edge<CommentView>> edges, boolean hasNextPage, boolean hasPreviousPage, @Nullable Integer total)
        implements Page<CommentView> {}
