/** Keeps generations at the head of the log, and lets readers wait for them. */
@NullMarked
package kamiroda.query.follow;

import org.jspecify.annotations.NullMarked;
