package kamiroda.shared.comment;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Slice;

/** The comments of an artwork, or those a member gave; of deleted artworks none. Oldest first. */
public record CommentList(@Nullable Integer artwork, @Nullable Integer account, Slice slice) {}
