/** Translates requests about comments. */
@NullMarked
package kamiroda.gateway.comment;

import org.jspecify.annotations.NullMarked;
