package kamiroda.shared.artwork;

import kamiroda.shared.kernel.Text;

/** What a picture shows, said for those who cannot see it. */
public final class AltText {
    static final int LONGEST = 1_000;

    private AltText() {}

    /** The text as it is stored; refuses, under the name of its field, what cannot be. */
    public static String of(String field, String text) {
        return Text.label(field, text, LONGEST).strip();
    }
}
