package kamiroda.query.verify;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What came of holding a generation against the log, or against another generation.
 *
 * @param against the other generation's number, 0 for the log
 * @param position of the last event that both had seen
 * @param rows how many rows the generation has
 * @param checksum of its rows, whatever their order: 32 hexadecimal digits
 * @param wanted the checksum of what it was held against
 * @param fields how many rows differ in a field, by {@code table.field}; a whole row counts under its table
 * @param sample the first of the differences
 * @param added fields that the other generation does not have, as {@code table.field}; they are not held against anything
 * @param scheduled whether it was made because its time had come, and nobody ordered it
 */
public record Check(
        String view,
        int generation,
        int against,
        long position,
        long rows,
        String checksum,
        String wanted,
        Map<String, Long> fields,
        List<Difference> sample,
        List<String> added,
        boolean scheduled,
        Instant begun,
        Instant ended) {
    /** In how many fields of how many rows together. */
    public long differences() {
        return fields.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEqual() {
        return fields.isEmpty() && checksum.equals(wanted);
    }

    /**
     * A field that is not what it should be.
     *
     * @param field empty when the whole row is missing, or should not be there
     * @param wanted null when the row should not be there
     * @param found null when the row is missing
     */
    public record Difference(String table, List<Integer> key, String field, @Nullable String wanted, @Nullable String found) {}
}
