package kamiroda.shared.kernel;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Where a page ends, as a client keeps it: the order it was read in, and the sorted values of its last item, the number last. It
 * stays right when the item changes or goes.
 */
public record Cursor(String order, List<String> values) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A cursor at an item of any list, whatever its order. */
    public static Cursor at(int number) {
        return new Cursor("", List.of(String.valueOf(number)));
    }

    /** A cursor as clients see it. */
    public String encoded() {
        try {
            List<String> all = new ArrayList<>(values);
            all.addFirst(order);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses what this server never gave; {@code field} is where the client said it. */
    public static Cursor decoded(String field, String text) {
        try {
            String[] all = JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
            Cursor cursor = new Cursor(all[0], List.of(all).subList(1, all.length));
            Integer.parseInt(cursor.values.getLast());
            return cursor;
        } catch (IOException | RuntimeException e) {
            throw BAD_USER_INPUT.because(field, Text.shown(text), "a cursor of this list");
        }
    }

    /** Whether a list of this order, sorted by so many values, can go on from it as it is. */
    public boolean isOf(String order, int values) {
        return this.order.equals(order) && this.values.size() == values;
    }

    /** The number of the item it stands at. */
    public int number() {
        return Integer.parseInt(values.getLast());
    }
}
