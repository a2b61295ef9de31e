/** Makes a generation and fills it from the first event on. */
@NullMarked
package kamiroda.query.build;

import org.jspecify.annotations.NullMarked;
