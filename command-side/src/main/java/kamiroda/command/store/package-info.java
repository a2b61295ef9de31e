/** Keeps events in MySQL or MariaDB, in one order, without loss. */
@NullMarked
package kamiroda.command.store;

import org.jspecify.annotations.NullMarked;
