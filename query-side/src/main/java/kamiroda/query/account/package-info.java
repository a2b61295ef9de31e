/** Remembers members. */
@NullMarked
package kamiroda.query.account;

import org.jspecify.annotations.NullMarked;
