/** Puts on record what admins order of the views. */
@NullMarked
package kamiroda.command.rebuild;

import org.jspecify.annotations.NullMarked;
