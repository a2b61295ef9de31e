/** Remembers who likes what. */
@NullMarked
package kamiroda.query.like;

import org.jspecify.annotations.NullMarked;
