/** Puts the query side together. */
@NullMarked
package kamiroda.query.wiring;

import org.jspecify.annotations.NullMarked;
