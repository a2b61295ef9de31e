/** Refuses or states what becomes of tags and their names. */
@NullMarked
package kamiroda.command.tag;

import org.jspecify.annotations.NullMarked;
