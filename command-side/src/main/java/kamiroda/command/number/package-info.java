/** Gives numbers, each once. */
@NullMarked
package kamiroda.command.number;

import org.jspecify.annotations.NullMarked;
