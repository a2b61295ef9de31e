package kamiroda.gateway.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kamiroda.shared.kernel.Text;

/** An id that is valid for the whole graph: base64 of {@code Type:number}. */
public record GlobalId(String type, int number) {
    private static final Pattern FORM = Pattern.compile("([A-Z][A-Za-z]*):([1-9][0-9]{0,9})");

    public static String of(String type, int number) {
        return Base64.getEncoder().encodeToString((type + ":" + number).getBytes(UTF_8));
    }

    /** What a text means as an id; empty when it is none. */
    public static Optional<GlobalId> parse(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getDecoder().decode(text), UTF_8));
            return parts.matches() ? Optional.of(new GlobalId(parts.group(1), Integer.parseInt(parts.group(2)))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number in an id that must be of a type; {@code field} is where the client said it. */
    public static int number(String field, String type, String text) {
        return parse(text)
                .filter(id -> id.type.equals(type))
                .map(GlobalId::number)
                .orElseThrow(() -> BAD_USER_INPUT.because(field, Text.shown(text), "the id of a " + type));
    }
}
