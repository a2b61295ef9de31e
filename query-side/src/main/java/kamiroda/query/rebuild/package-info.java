/** Builds generations of views from the events, holds them against the log, and switches readers between them. */
@NullMarked
package kamiroda.query.rebuild;

import org.jspecify.annotations.NullMarked;
