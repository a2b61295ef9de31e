package kamiroda.shared.artwork;

import static java.util.Objects.requireNonNullElse;

/**
 * One picture of an artwork.
 *
 * @param filename uuid and extension (png, jpeg or gif), by content
 * @param mediaType image/png, image/jpeg or image/gif
 * @param width in pixels as shown, that is after its EXIF orientation
 * @param height in pixels as shown
 * @param byteSize of the original file
 * @param sha256 of the original file, 64 lower-case hexadecimal digits
 * @param placeholder a BlurHash of it; empty when it could not be made, or before there were any
 * @param altText what it shows; empty until somebody says
 */
public record Illust(
        IllustId illustId,
        String filename,
        String mediaType,
        int width,
        int height,
        long byteSize,
        String sha256,
        String placeholder,
        String altText) {
    public Illust {
        placeholder = requireNonNullElse(placeholder, ""); // events of revision 1 say nothing of these two
        altText = requireNonNullElse(altText, "");
    }
}
