package kamiroda.shared.artwork;

import java.time.Instant;

/**
 * An artwork as galleries show it.
 *
 * @param number the number of its {@link ArtworkId}
 * @param account the artist's number
 * @param topIllust the number of its cover
 * @param version how many events have shaped it, likes and comments not counted
 */
public record ArtworkView(
        int number,
        int account,
        String title,
        String caption,
        Rating rating,
        int topIllust,
        int illustsCount,
        int tagsCount,
        int likesCount,
        int commentsCount,
        int version,
        Instant createdAt,
        Instant updatedAt) {}
