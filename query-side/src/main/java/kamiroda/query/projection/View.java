package kamiroda.query.projection;

import java.util.List;

import kamiroda.query.log.Recorded;

/**
 * What is brought up to the events together, and rebuilt together.
 *
 * @param name of its token, lower case
 */
public record View(String name, ViewStore store, List<Projection<?>> projections) {
    /** What its token is kept under: a view in two places, each replica's own, is as far as each has come. */
    public String token() {
        return store.place().isEmpty() ? name : name + "@" + store.place();
    }

    public List<? extends Fold<?>> folds(List<Recorded> events) {
        return projections.stream().map(projection -> Fold.of(projection, events)).toList();
    }
}
