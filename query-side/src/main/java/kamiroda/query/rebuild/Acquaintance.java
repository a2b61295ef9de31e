package kamiroda.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import kamiroda.query.generation.Generation;
import kamiroda.query.generation.ViewDefinition;

/** Which generations this program may follow and serve: several versions of it may run beside each other for a while. */
final class Acquaintance {
    private final Map<String, Boolean> fitting = new ConcurrentHashMap<>();

    /**
     * Those of this program's definition, and earlier ones that it can read and carry on; later ones are of a later version.
     *
     * @param all of the view's generations
     */
    List<Generation> among(List<Generation> all, ViewDefinition definition) {
        String fingerprint = definition.fingerprint();
        int newest = all.stream().filter(it -> it.fingerprint().equals(fingerprint)).mapToInt(Generation::number).max().orElse(0);
        return all.stream()
                .filter(it -> it.fingerprint().equals(fingerprint)
                        || it.number() < newest && it.state().isFollowing() && fits(definition, it.number()))
                .toList();
    }

    private boolean fits(ViewDefinition definition, int number) {
        return fitting.computeIfAbsent(definition.name() + number, _ -> definition.fits(number));
    }
}
