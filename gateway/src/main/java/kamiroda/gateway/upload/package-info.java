/** Reads GraphQL requests, in JSON or with pictures in several parts. */
@NullMarked
package kamiroda.gateway.upload;

import org.jspecify.annotations.NullMarked;
