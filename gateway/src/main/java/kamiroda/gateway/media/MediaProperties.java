package kamiroda.gateway.media;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pictures live and how large they may be.
 *
 * @param directory holds the originals and what is made from them, on one filesystem; made when absent
 * @param maxPixels of one picture, checked before it is decoded
 * @param tools where the WebP programs are unpacked; absent: {@code tools} in the directory. Must allow programs to run
 */
@ConfigurationProperties("kamiroda.media")
public record MediaProperties(
        @DefaultValue("data/media") Path directory,
        @DefaultValue("100000000") long maxPixels,
        @Nullable Path tools) {

    public MediaProperties {
        if (maxPixels < 1) {
            throw new IllegalArgumentException("kamiroda.media.max-pixels is " + maxPixels + "; it must be at least 1");
        }
    }

    Path toolsDirectory() {
        return tools == null ? directory.resolve("tools") : tools;
    }
}
