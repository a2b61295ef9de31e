/** Publishes news to those who subscribe. */
@NullMarked
package kamiroda.gateway.news;

import org.jspecify.annotations.NullMarked;
