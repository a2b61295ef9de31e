/** Knows who speaks. */
@NullMarked
package kamiroda.gateway.signin;

import org.jspecify.annotations.NullMarked;
