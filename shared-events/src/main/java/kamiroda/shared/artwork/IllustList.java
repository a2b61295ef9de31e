package kamiroda.shared.artwork;

import kamiroda.shared.kernel.Slice;

/** The pictures of an artwork, in order. */
public record IllustList(int artwork, Slice slice) {}
