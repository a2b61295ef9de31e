package kamiroda.query.like;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;

/** One row per like that stands. */
@KeptIn("artwork_like")
record LikeRow(int number, int artwork, int account, Instant createdAt, Instant updatedAt) {}
