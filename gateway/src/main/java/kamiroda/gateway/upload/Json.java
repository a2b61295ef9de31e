package kamiroda.gateway.upload;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** JSON as clients send it. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** Refuses what is no JSON of this type; {@code field} is where the client said it, {@code expected} what it should be. */
    static <T> T read(String field, InputStream content, TypeReference<T> type, String expected) throws IOException {
        try {
            T value = MAPPER.readValue(content, type);
            BAD_USER_INPUT.unless(value != null, field, "null", expected);
            return value;
        } catch (MismatchedInputException e) {
            throw BAD_USER_INPUT.because(field, "empty, or JSON of another kind", expected);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw BAD_USER_INPUT.because(field, "not JSON at line " + line + ", column " + column, expected);
        }
    }
}
