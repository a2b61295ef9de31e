package kamiroda.query.verify;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
    private final List<String> added = new ArrayList<>();
    private final Instant begun;
    private long rows;

    Comparison(Instant begun) {
        this.begun = begun;
    }

    /** Takes note of fields of a table that are not held against anything. */
    void leaveOut(String table, Collection<String> without) {
        without.stream().map(field -> table + "." + field).forEach(added::add);
    }

    /** Null stands for a row that is not there. */
    void take(String table, List<Integer> key, @Nullable Object should, @Nullable Object is) {
        if (is != null) {
            rows++;
        }
        if (is != null && is.equals(should)) {
            BigInteger hash = Checksum.hash(table, is); // nearly always, so that it is worth to hash once
            found.add(hash);
            wanted.add(hash);
        } else {
            addTo(found, table, is);
            addTo(wanted, table, should);
            Fields.different(table, key, should, is).forEach(this::note);
        }
    }

    private static void addTo(Checksum sum, String table, @Nullable Object row) {
        if (row != null) {
            sum.add(Checksum.hash(table, row));
        }
    }

    private void note(Difference difference) {
        fields.merge(difference.field().isEmpty() ? difference.table() : difference.table() + "." + difference.field(), 1L, Long::sum);
        if (sample.size() < SAMPLE) {
            sample.add(difference);
        }
    }

    Check done(Generation generation, int against, long position, boolean scheduled, Instant ended) {
        return new Check(
                generation.view(), generation.number(), against, position, rows, found.toString(), wanted.toString(), fields, sample, added, scheduled,
                begun, ended);
    }
}
