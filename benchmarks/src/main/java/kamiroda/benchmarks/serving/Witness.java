package kamiroda.benchmarks.serving;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import kamiroda.benchmarks.serving.Question.Partial;

/** Remembers the counts that answers have told: who asks after that may not be told less. */
final class Witness {
    private final Map<String, Integer> told = new ConcurrentHashMap<>();

    /** The most of each that was told so far. */
    Map<String, Integer> soFar() {
        return Map.copyOf(told);
    }

    /** @param before what had been told when the question was asked */
    void take(Map<String, Integer> before, Map<String, Integer> counts) {
        counts.forEach((name, count) -> {
            if (count < before.getOrDefault(name, 0)) {
                throw new Partial(name + " fell from " + before.get(name) + " to " + count);
            }
            told.merge(name, count, Math::max);
        });
    }
}
