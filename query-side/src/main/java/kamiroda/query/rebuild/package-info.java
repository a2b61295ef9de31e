/** Sees to it which generations are built, followed, verified and served, on every replica; and carries out what admins order. */
@NullMarked
package kamiroda.query.rebuild;

import org.jspecify.annotations.NullMarked;
