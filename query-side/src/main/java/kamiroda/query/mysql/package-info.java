/** Keeps rows in MySQL or MariaDB. */
@NullMarked
package kamiroda.query.mysql;

import org.jspecify.annotations.NullMarked;
