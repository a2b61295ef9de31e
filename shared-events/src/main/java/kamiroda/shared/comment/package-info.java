/** What can be asked of a comment, and what can happen to it. */
@NullMarked
package kamiroda.shared.comment;

import org.jspecify.annotations.NullMarked;
