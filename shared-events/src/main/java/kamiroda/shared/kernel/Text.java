package kamiroda.shared.kernel;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

/** What a text from outside may be; lengths are counted in Unicode code points. */
public final class Text {
    private static final int SHOWN = 40;

    private Text() {}

    /** A title or name: a {@link #label} with at least one visible character. */
    public static String name(String field, String value, int max) {
        BAD_USER_INPUT.unless(!value.isBlank(), field, shown(value), "1 to " + max + " characters");
        return label(field, value, max);
    }

    /** A text, perhaps empty, with no control character but newline and tab. */
    public static String label(String field, String value, int max) {
        BAD_USER_INPUT.unless(value.codePoints().noneMatch(Text::isForbiddenControl), field, shown(value), "no control characters");
        return prose(field, value, max);
    }

    /** A caption or comment: any text that can be stored, at most {@code max} long. */
    public static String prose(String field, String value, int max) {
        BAD_USER_INPUT.unless(value.codePoints().noneMatch(Text::isUnpairedSurrogate), field, shown(value), "no unpaired surrogates");
        int length = value.codePointCount(0, value.length());
        BAD_USER_INPUT.unless(length <= max, field, shown(value), "at most " + max + " characters, got " + length);
        return value;
    }

    /** Enough of a value to recognise it in an error. */
    public static String shown(String value) {
        String printable = value.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) || isUnpairedSurrogate(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return '"' + printable + (value.codePointCount(0, value.length()) > SHOWN ? "…\"" : "\"");
    }

    private static boolean isForbiddenControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    private static boolean isUnpairedSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
