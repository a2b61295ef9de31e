package kamiroda.query.generation;

import java.util.List;

import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;
import kamiroda.query.projection.View;

/**
 * What a view is, whichever of its generations one means.
 *
 * @param name lower case
 * @param fingerprint changes whenever the same events may make other rows: a generation with another one is of another definition
 */
public record ViewDefinition(String name, Shelf shelf, List<Projection<?>> projections, String fingerprint) {
    public ViewDefinition(String name, Shelf shelf, List<Projection<?>> projections) {
        this(name, shelf, projections, Fingerprint.of(shelf.shape(), projections));
    }

    public View at(int generation) {
        return new View(Shelf.named(name, generation), shelf.open(generation), projections);
    }

    /** Whether this program can read a generation and carry it on. */
    public boolean fits(int generation) {
        return shelf.fits(generation, projections);
    }

    /** The names of its tables or collections. */
    public List<String> tables() {
        return projections.stream().map(it -> it.rowType().getAnnotation(KeptIn.class).value()).toList();
    }
}
