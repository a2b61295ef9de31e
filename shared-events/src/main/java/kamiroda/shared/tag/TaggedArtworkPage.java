package kamiroda.shared.tag;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Page.Edge;

/** A part of a list of tagged artworks, by their numbers; it is never counted, the directory of tags keeps the count. */
public record TaggedArtworkPage(List<Edge<Integer>> edges, boolean hasNextPage, boolean hasPreviousPage) implements Page<Integer> {
    @Override
    public @Nullable Integer total() {
        return null;
    }
}
