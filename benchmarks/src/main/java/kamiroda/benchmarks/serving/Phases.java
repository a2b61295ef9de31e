package kamiroda.benchmarks.serving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went on when, and what the machine did meanwhile. A phase may come several times. */
final class Phases {
    private final List<Begun> begun = new ArrayList<>();

    /** From now on, unless it goes on already. */
    void enter(String name) {
        if (begun.isEmpty() || !begun.getLast().name.equals(name)) {
            begun.add(new Begun(name, System.nanoTime(), Machine.now()));
        }
    }

    /** What went on at a moment, by {@link System#nanoTime()}. */
    String at(long nanos) {
        return begun.stream().filter(it -> it.nanos <= nanos).reduce((_, later) -> later).orElse(begun.getFirst()).name;
    }

    /** What was spent in each, in the order of their first coming; the one that goes on is left out. */
    Map<String, Spent> spent() {
        Map<String, Spent> spent = new LinkedHashMap<>();
        for (int i = 0; i + 1 < begun.size(); i++) {
            Begun it = begun.get(i);
            Begun next = begun.get(i + 1);
            spent.merge(it.name, new Spent((next.nanos - it.nanos) / 1e9, next.machine.since(it.machine)), Spent::plus);
        }
        return spent;
    }

    /** How many seconds a phase took in all, and what the machine did in them. */
    record Spent(double seconds, Machine machine) {
        private Spent plus(Spent other) {
            return new Spent(seconds + other.seconds, machine.plus(other.machine));
        }
    }

    private record Begun(String name, long nanos, Machine machine) {}
}
