package kamiroda.shared.tag;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Slice;

/** The tags of an artwork; without one, all that at least one artwork has. */
public record TagList(@Nullable Integer artwork, List<TagSort> sort, Slice slice) {}
