/** Translates requests about likes. */
@NullMarked
package kamiroda.gateway.like;

import org.jspecify.annotations.NullMarked;
