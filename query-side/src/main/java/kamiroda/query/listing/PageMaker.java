package kamiroda.query.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page.Edge;

/** Makes a page of its kind. */
public interface PageMaker<V, P> {
    P page(List<Edge<V>> edges, boolean hasNextPage, boolean hasPreviousPage, @Nullable Integer total);
}
