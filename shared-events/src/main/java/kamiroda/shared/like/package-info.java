/** What can be asked of a like, and what can happen to it. */
@NullMarked
package kamiroda.shared.like;

import org.jspecify.annotations.NullMarked;
