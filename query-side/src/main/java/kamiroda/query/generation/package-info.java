/** What a view is, and which of its generations there are. */
@NullMarked
package kamiroda.query.generation;

import org.jspecify.annotations.NullMarked;
