/** Takes GraphQL requests from HTTP and answers each as its client asks. */
@NullMarked
package kamiroda.gateway.http;

import org.jspecify.annotations.NullMarked;
