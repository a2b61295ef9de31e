/** Refuses or states what becomes of accounts and their logins. */
@NullMarked
package kamiroda.command.account;

import org.jspecify.annotations.NullMarked;
