/** Remembers artworks, their pictures, likes and comments, as galleries list them. */
@NullMarked
package kamiroda.query.gallery;

import org.jspecify.annotations.NullMarked;
