/** The series from which artworks, members, tags and the rest take their numbers. */
@NullMarked
package kamiroda.shared.number;

import org.jspecify.annotations.NullMarked;
