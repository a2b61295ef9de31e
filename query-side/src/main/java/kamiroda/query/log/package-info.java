/** Reads the events, from whichever store has them. */
@NullMarked
package kamiroda.query.log;

import org.jspecify.annotations.NullMarked;
