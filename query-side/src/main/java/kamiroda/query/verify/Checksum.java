package kamiroda.query.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A sum of the hashes of rows, which is the same in whatever order they come: the first 128 bits of SHA-256, added modulo 2^128. */
final class Checksum {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);
    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;

    /** Adds a row of a table; a record's text says all its fields. */
    void add(String table, Object row) {
        byte[] hash = digest.digest((table + row).getBytes(UTF_8));
        sum = sum.add(new BigInteger(1, Arrays.copyOf(hash, BYTES))).mod(MODULUS);
    }

    @Override
    public String toString() {
        return "%032x".formatted(sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
