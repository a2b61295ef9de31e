/** Fills an empty gallery with what a small club might have drawn and said, so that a newcomer sees it alive. */
@NullMarked
package kamiroda.standalone.demo;

import org.jspecify.annotations.NullMarked;
