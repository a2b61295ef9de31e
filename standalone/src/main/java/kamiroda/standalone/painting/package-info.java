/** Pictures drawn by code, the same for the same seed, for a gallery that has none yet. */
@NullMarked
package kamiroda.standalone.painting;

import org.jspecify.annotations.NullMarked;
