/** Puts the gateway together. */
@NullMarked
package kamiroda.gateway.wiring;

import org.jspecify.annotations.NullMarked;
