/** Puts the command side together. */
@NullMarked
package kamiroda.command.wiring;

import org.jspecify.annotations.NullMarked;
