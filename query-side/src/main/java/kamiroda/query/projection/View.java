package kamiroda.query.projection;

import java.util.List;

/**
 * What is brought up to the events together, and rebuilt together.
 *
 * @param name of its token, lower case
 */
public record View(String name, ViewStore store, List<Projection<?>> projections) {}
