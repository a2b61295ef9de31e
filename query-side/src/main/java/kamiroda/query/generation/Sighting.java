package kamiroda.query.generation;

import java.time.Duration;
import java.util.List;

/** What this process saw of the generations it knows when it looked last: for who wants to know without a look of their own. */
public class Sighting {
    private volatile Look last = new Look(List.of(), System.nanoTime());

    public void saw(List<Seen> generations) {
        last = new Look(List.copyOf(generations), System.nanoTime());
    }

    /** Those of a view, oldest first; none before the first look. */
    public List<Seen> of(String view) {
        return last.generations.stream().filter(it -> it.generation().view().equals(view)).toList();
    }

    /** How long ago it was. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - last.at);
    }

    /** @param deadLetters how many events it could not apply */
    public record Seen(Generation generation, int deadLetters) {}

    private record Look(List<Seen> generations, long at) {}
}
