package kamiroda.shared.kernel;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list: {@code first} items after a cursor, or the {@code last} before one, as Relay's connections say.
 *
 * @param first at most this many from the front, 0 to {@value #MOST}; absent with {@code last}
 * @param counted whether the size of the whole list is wanted too
 */
public record Slice(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before, boolean counted) {
    public static final int MOST = 1000;

    public Slice {
        first = clamped("first", first);
        last = clamped("last", last);
        if (first == null && last == null) {
            first = MOST;
        }
    }

    /** How many items to read at most, not counting the one that tells whether there are more. */
    public int size() {
        return first != null ? first : last;
    }

    /** Whether reading starts at the list's end. */
    public boolean fromEnd() {
        return first == null;
    }

    private static @Nullable Integer clamped(String field, @Nullable Integer value) {
        if (value == null) {
            return null;
        }
        BAD_USER_INPUT.unless(value >= 0, field, value, "0 or more");
        return Math.min(value, MOST);
    }
}
