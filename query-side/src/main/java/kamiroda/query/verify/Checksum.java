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

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Checksum::sha256);

    private BigInteger sum = BigInteger.ZERO;

    /** Of a row of a table; a record's text says all its fields. */
    static BigInteger hash(String table, Object row) {
        byte[] hash = DIGEST.get().digest((table + row).getBytes(UTF_8));
        return new BigInteger(1, Arrays.copyOf(hash, BYTES));
    }

    void add(BigInteger hash) {
        sum = sum.add(hash).mod(MODULUS);
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
