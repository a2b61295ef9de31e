package kamiroda.gateway.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;

/** A page as Relay's connections show it. */
public record Connection<T>(Page<T> page) {
    public List<Page.Edge<T>> edges() {
        return page.edges();
    }

    public PageInfo pageInfo() {
        List<Page.Edge<T>> edges = page.edges();
        return new PageInfo(
                page.hasNextPage(),
                page.hasPreviousPage(),
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
    }

    public @Nullable Integer totalCount() {
        return page.total();
    }

    /** Whether there is more, and where to go on. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {}
}
