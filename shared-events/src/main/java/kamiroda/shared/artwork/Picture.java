package kamiroda.shared.artwork;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.ILLUSTS_REQUIRED;

/** A stored and checked picture that has no number yet; the parts mean what they mean in {@link Illust}. */
public record Picture(
        String filename, String mediaType, int width, int height, long byteSize, String sha256, String placeholder, String altText) {
    /** Pictures one artwork holds at most. */
    public static final int MOST = 200;

    public Picture {
        altText = AltText.of("altText", altText);
    }

    /** Refuses none, and more than an artwork can have. */
    public static void checkCount(int pictures) {
        ILLUSTS_REQUIRED.unless(pictures > 0);
        BAD_USER_INPUT.unless(pictures <= MOST, "files", pictures, "at most " + MOST);
    }

    /** The same picture with what is said that it shows. */
    public Picture showing(String altText) {
        return new Picture(filename, mediaType, width, height, byteSize, sha256, placeholder, altText);
    }

    public Illust numbered(IllustId illustId) {
        return new Illust(illustId, filename, mediaType, width, height, byteSize, sha256, placeholder, altText);
    }
}
