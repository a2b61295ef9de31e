/** The whole gallery in one process: how it is launched and composed. */
@NullMarked
package kamiroda.standalone;

import org.jspecify.annotations.NullMarked;
