/** The engine: brings views up to the events by pure folds, in batches, exactly once. */
@NullMarked
package kamiroda.query.projection;

import org.jspecify.annotations.NullMarked;
