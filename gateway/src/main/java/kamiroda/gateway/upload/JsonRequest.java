package kamiroda.gateway.upload;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.PAYLOAD_TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.springframework.graphql.server.support.SerializableGraphQlRequest;

/** A request without files. */
public final class JsonRequest {
    /** Far above the longest caption with all its tags; the body is held in memory. */
    private static final int LARGEST = 4 << 20;

    private JsonRequest() {}

    /** Refuses what is no GraphQL request. */
    public static SerializableGraphQlRequest of(InputStream content) throws IOException {
        byte[] body = read(content);
        PAYLOAD_TOO_LARGE.unless(body.length <= LARGEST, "A request without files may be at most " + (LARGEST >> 20) + " MiB");
        return new Variables("request", Json.read("request", new ByteArrayInputStream(body), Variables.OPERATIONS, "a GraphQL request")).request();
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw BAD_USER_INPUT.because("request", "cut off", "a complete body");
        }
    }
}
