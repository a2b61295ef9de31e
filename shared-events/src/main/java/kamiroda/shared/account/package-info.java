/** What can be asked of a member's account, and what can happen to it. */
@NullMarked
package kamiroda.shared.account;

import org.jspecify.annotations.NullMarked;
