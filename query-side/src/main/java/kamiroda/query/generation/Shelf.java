package kamiroda.query.generation;

import java.util.List;

import kamiroda.query.projection.Projection;
import kamiroda.query.projection.ViewStore;

/** Where the generations of a view are kept, each in tables or collections of its own. */
public interface Shelf {
    /** All that decides what a generation's tables or collections look like, as a text to tell two definitions apart by. */
    String shape();

    /** Makes an empty generation, and takes away what a former attempt at it has left. */
    void make(int generation);

    /** Makes what readers need beside the rows, once these are there. */
    void index(int generation);

    /** Takes a generation away, or what there is of it. */
    void drop(int generation);

    ViewStore open(int generation);

    /** Whether this program can read a generation that an earlier definition has made, and carry it on. */
    boolean fits(int generation, List<Projection<?>> projections);

    /** What a generation's number makes of a table's name. */
    static String named(String table, int generation) {
        return table + "__g" + generation;
    }
}
