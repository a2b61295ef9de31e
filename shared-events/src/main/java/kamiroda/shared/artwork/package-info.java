/** What can be asked of an artwork, and what can happen to it. */
@NullMarked
package kamiroda.shared.artwork;

import org.jspecify.annotations.NullMarked;
