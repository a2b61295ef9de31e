/** Translates requests about tags. */
@NullMarked
package kamiroda.gateway.tag;

import org.jspecify.annotations.NullMarked;
