/** Reads lists page by page, at the same cost however deep the page lies. */
@NullMarked
package kamiroda.query.listing;

import org.jspecify.annotations.NullMarked;
