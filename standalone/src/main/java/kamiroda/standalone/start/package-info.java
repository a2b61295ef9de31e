/** From the command line to an open gallery, or to one sentence that says why not. */
@NullMarked
package kamiroda.standalone.start;

import org.jspecify.annotations.NullMarked;
