package kamiroda.query.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import kamiroda.query.projection.Projection;

/**
 * Tells a view's definitions apart by what they are compiled to, so that nobody can forget to say that one has changed: the shape of its
 * tables, its projections, and the rows they make. Code elsewhere that a projection calls does not count; who changes that rebuilds by hand.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String shape, List<Projection<?>> projections) {
        MessageDigest digest = sha256();
        digest.update(shape.getBytes(UTF_8));
        projections.stream()
                .flatMap(it -> Stream.of(it.getClass(), it.rowType()))
                .forEach(type -> digest.update(bytes(type)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream compiled = type.getResourceAsStream(file)) {
            return compiled == null ? type.getName().getBytes(UTF_8) : compiled.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
