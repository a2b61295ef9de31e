package kamiroda.query.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import kamiroda.query.generation.Generation;
import kamiroda.query.verify.Check.Difference;

/** Takes row after row beside what it should be, and says in the end what was different. */
final class Comparison {
    private static final int SAMPLE = 100;

    private final Checksum found = new Checksum();
    private final Checksum wanted = new Checksum();
    private final Map<String, Long> fields = new TreeMap<>();
    private final List<Difference> sample = new ArrayList<>();
    private final Instant begun;
    private long rows;

    Comparison(Instant begun) {
        this.begun = begun;
    }

    /** Null stands for a row that is not there. */
    void take(String table, List<Integer> key, @Nullable Object should, @Nullable Object is) {
        if (is != null) {
            rows++;
            found.add(table, is);
        }
        if (should != null) {
            wanted.add(table, should);
        }
        Fields.different(table, key, should, is).forEach(this::note);
    }

    private void note(Difference difference) {
        fields.merge(difference.field().isEmpty() ? difference.table() : difference.table() + "." + difference.field(), 1L, Long::sum);
        if (sample.size() < SAMPLE) {
            sample.add(difference);
        }
    }

    Check done(Generation generation, int against, long position, Instant ended) {
        return new Check(
                generation.view(), generation.number(), against, position, rows, found.toString(), wanted.toString(), fields, sample, begun, ended);
    }
}
