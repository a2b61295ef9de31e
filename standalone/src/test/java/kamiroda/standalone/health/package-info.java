/** What operators see of the running gallery, and of one that is broken. */
@NullMarked
package kamiroda.standalone.health;

import org.jspecify.annotations.NullMarked;
