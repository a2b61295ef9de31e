/** A sheet to draw on, its colours and its chance. */
@NullMarked
package kamiroda.standalone.paper;

import org.jspecify.annotations.NullMarked;
