/** Remembers comments. */
@NullMarked
package kamiroda.query.comment;

import org.jspecify.annotations.NullMarked;
