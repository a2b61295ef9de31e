/** Generations of views: what admins see and order. */
@NullMarked
package kamiroda.shared.rebuild;

import org.jspecify.annotations.NullMarked;
