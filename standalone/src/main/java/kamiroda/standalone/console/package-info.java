/** The commands of the jar: what admins order of the views, at a keyboard or in a script. */
@NullMarked
package kamiroda.standalone.console;

import org.jspecify.annotations.NullMarked;
