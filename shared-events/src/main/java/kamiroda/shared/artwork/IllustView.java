package kamiroda.shared.artwork;

import java.time.Instant;

/** One picture as galleries show it; the parts mean what they mean in {@link Illust}. */
public record IllustView(
        int number,
        int artwork,
        String filename,
        String mediaType,
        int width,
        int height,
        long byteSize,
        String placeholder,
        String altText,
        Instant createdAt,
        Instant updatedAt) {}
