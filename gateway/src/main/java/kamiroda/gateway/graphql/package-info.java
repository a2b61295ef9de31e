/** Speaks GraphQL over HTTP and WebSocket, and names every error. */
@NullMarked
package kamiroda.gateway.graphql;

import org.jspecify.annotations.NullMarked;
