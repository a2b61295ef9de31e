/** Tells operators, and the programs that watch for them, how the views are. */
@NullMarked
package kamiroda.query.health;

import org.jspecify.annotations.NullMarked;
