/** Translates requests about members. */
@NullMarked
package kamiroda.gateway.account;

import org.jspecify.annotations.NullMarked;
