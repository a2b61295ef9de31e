/** What can be asked of a tag, and what can happen to it and to its name. */
@NullMarked
package kamiroda.shared.tag;

import org.jspecify.annotations.NullMarked;
