/** Remembers tags and how many artworks have them. */
@NullMarked
package kamiroda.query.tag;

import org.jspecify.annotations.NullMarked;
