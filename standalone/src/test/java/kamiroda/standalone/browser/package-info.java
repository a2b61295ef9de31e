/** Uses the running gallery as its members do, in a real browser. */
@NullMarked
package kamiroda.standalone.browser;

import org.jspecify.annotations.NullMarked;
