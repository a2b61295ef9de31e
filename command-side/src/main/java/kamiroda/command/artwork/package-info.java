/** Refuses or states what becomes of artworks. */
@NullMarked
package kamiroda.command.artwork;

import org.jspecify.annotations.NullMarked;
