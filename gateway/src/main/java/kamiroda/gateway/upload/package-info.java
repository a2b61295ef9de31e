/** Takes pictures that come with a GraphQL request. */
@NullMarked
package kamiroda.gateway.upload;

import org.jspecify.annotations.NullMarked;
