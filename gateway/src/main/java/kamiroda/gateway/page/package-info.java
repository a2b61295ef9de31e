/** Serves the web client, whichever of its addresses is asked for. */
@NullMarked
package kamiroda.gateway.page;

import org.jspecify.annotations.NullMarked;
