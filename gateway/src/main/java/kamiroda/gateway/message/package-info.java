/** Sends commands and queries to the other sides. */
@NullMarked
package kamiroda.gateway.message;

import org.jspecify.annotations.NullMarked;
