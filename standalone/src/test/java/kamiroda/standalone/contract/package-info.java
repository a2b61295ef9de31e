/** Holds the running gallery to its contract, over HTTP as its clients speak. */
@NullMarked
package kamiroda.standalone.contract;

import org.jspecify.annotations.NullMarked;
