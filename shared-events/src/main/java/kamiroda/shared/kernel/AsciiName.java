package kamiroda.shared.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Any text as a readable ASCII identifier, so that no collation of any store can hold two texts for one. */
public final class AsciiName {
    /** What the event store's identifiers have room for: any 100 characters, each up to 4 bytes of 3 letters. */
    public static final int LONGEST = 1200;

    private AsciiName() {}

    public static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
