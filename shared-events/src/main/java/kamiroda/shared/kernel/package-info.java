/** What every feature speaks with: who acts, what is refused, what a text may be, which part of a list. */
@NullMarked
package kamiroda.shared.kernel;

import org.jspecify.annotations.NullMarked;
