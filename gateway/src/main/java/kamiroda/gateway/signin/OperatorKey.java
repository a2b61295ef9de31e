package kamiroda.gateway.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Makes an admin of whoever has it, under the login they say. It is another one at each start, and nobody has it who is not given it. */
@Component
public class OperatorKey {
    private static final int BYTES = 32;

    private final String text;

    OperatorKey() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        text = HexFormat.of().formatHex(random);
    }

    /** What a request says behind {@code Authorization: Bearer}. */
    public String text() {
        return text;
    }

    /** In a time that tells nothing of how much of it is right. */
    boolean isIn(HttpHeaders headers) {
        String said = headers.getFirst(HttpHeaders.AUTHORIZATION);
        return said != null && MessageDigest.isEqual(said.getBytes(UTF_8), ("Bearer " + text).getBytes(UTF_8));
    }
}
