package kamiroda.benchmarks.house;

import java.util.Locale;
import java.util.stream.LongStream;

/** How long some things took, in nanoseconds, shortest first. */
public record Delays(long[] sorted) {
    public static Delays of(LongStream nanos) {
        return new Delays(nanos.sorted().toArray());
    }

    public int count() {
        return sorted.length;
    }

    /** What so many of a hundred did not exceed, in milliseconds; not a number when there are none. */
    public double millis(int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, (int) ((long) sorted.length * percent / 100))] / 1e6;
    }

    public double worst() {
        return millis(100);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %6.1f ms   p99 %6.1f ms   worst %6.1f ms", millis(50), millis(99), worst());
    }
}
