/** Views and their generations, for admins. */
@NullMarked
package kamiroda.gateway.rebuild;

import org.jspecify.annotations.NullMarked;
