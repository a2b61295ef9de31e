/** What may be typed behind the name of the jar. */
@NullMarked
package kamiroda.standalone.commandline;

import org.jspecify.annotations.NullMarked;
