/** Holds generations of views against the log and against each other. */
@NullMarked
package kamiroda.query.verify;

import org.jspecify.annotations.NullMarked;
