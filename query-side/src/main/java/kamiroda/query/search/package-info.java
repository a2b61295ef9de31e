/** Remembers which artworks have which tags, for search. */
@NullMarked
package kamiroda.query.search;

import org.jspecify.annotations.NullMarked;
