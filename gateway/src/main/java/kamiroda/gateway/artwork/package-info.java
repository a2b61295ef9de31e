/** Translates requests about artworks and their pictures. */
@NullMarked
package kamiroda.gateway.artwork;

import org.jspecify.annotations.NullMarked;
