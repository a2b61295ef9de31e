package kamiroda.shared.like;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Slice;

/** The likes of an artwork, or those a member gave; of deleted artworks none. Oldest first. */
public record LikeList(@Nullable Integer artwork, @Nullable Integer account, Slice slice) {}
