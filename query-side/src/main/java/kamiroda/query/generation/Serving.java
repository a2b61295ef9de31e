package kamiroda.query.generation;

import static kamiroda.shared.kernel.Refusal.UNAVAILABLE;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which generation of each view this process sends its readers to. */
public class Serving {
    private volatile Map<String, Integer> generations = Map.of();
    private volatile Map<String, Integer> next = Map.of();

    /** Readers will be sent there soon. */
    public void announce(Map<String, Integer> serving) {
        next = Map.copyOf(serving);
    }

    /** Which generations of which views readers are sent to, or may be at any moment. */
    public Set<Map.Entry<String, Integer>> nowOrSoon() {
        Set<Map.Entry<String, Integer>> all = new HashSet<>(generations.entrySet());
        all.addAll(next.entrySet());
        return all;
    }

    /** Sends readers who come from now on there; the same map again changes nothing. */
    public void set(Map<String, Integer> serving) {
        if (!serving.equals(generations)) {
            generations = Map.copyOf(serving);
        }
    }

    /** All of one moment; another moment's that says the same is the same object. */
    public Map<String, Integer> now() {
        return generations;
    }

    public int of(String view) {
        Integer generation = generations.get(view);
        UNAVAILABLE.unless(generation != null, "The view " + view + " is being built from the events; it is there when it has seen all of them");
        return generation;
    }
}
