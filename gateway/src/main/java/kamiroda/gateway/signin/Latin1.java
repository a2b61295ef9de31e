package kamiroda.gateway.signin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** HTTP servers read header bytes as ISO-8859-1; proxies send names in UTF-8. */
final class Latin1 {
    private Latin1() {}

    static String asUtf8(String header) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }
}
