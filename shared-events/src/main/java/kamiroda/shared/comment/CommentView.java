package kamiroda.shared.comment;

import java.time.Instant;

/** A comment as galleries show it. */
public record CommentView(int number, String text, int account, int artwork, Instant createdAt, Instant updatedAt) {}
