package kamiroda.shared.like;

import java.time.Instant;

/** A like as galleries show it: which member, which artwork, since when. */
public record LikeView(int number, int artwork, int account, Instant createdAt, Instant updatedAt) {}
