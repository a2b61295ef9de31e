package kamiroda.shared.tag;

import java.time.Instant;

/** A tag as the directory shows it; {@code artworksCount} counts artworks that are not deleted. */
public record TagView(
        int number, String name, String canonicalName, boolean editFreezed, int artworksCount, Instant createdAt, Instant updatedAt) {}
