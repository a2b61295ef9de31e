package kamiroda.shared.rebuild;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of holding a generation against the log, or against another generation.
 *
 * @param against the other generation's number; absent for the log
 * @param position of the last event that both had seen
 * @param checksum of all rows, whatever their order: 32 hexadecimal digits
 * @param wanted the checksum of what it was held against
 * @param differences how many fields differ
 * @param fields how many rows differ, by field, as {@code artwork.likesCount: 3}
 * @param sample the first of the differences
 * @param added fields that the other generation does not have, as {@code artwork.likesCount}; they are not held against anything
 * @param scheduled whether it was made because its time had come, and nobody ordered it
 */
public record CheckView(
        @Nullable Integer against,
        long position,
        long rows,
        String checksum,
        String wanted,
        long differences,
        List<String> fields,
        List<DifferenceView> sample,
        List<String> added,
        boolean scheduled,
        Instant begun,
        Instant ended) {
    /**
     * A field that is not what it should be.
     *
     * @param row the table and the key
     * @param field empty when it is the whole row
     * @param wanted absent when the row should not be there
     * @param found absent when the row is missing
     */
    public record DifferenceView(String row, String field, @Nullable String wanted, @Nullable String found) {}
}
