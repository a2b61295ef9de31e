/** Refuses or states what becomes of comments. */
@NullMarked
package kamiroda.command.comment;

import org.jspecify.annotations.NullMarked;
