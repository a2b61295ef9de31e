/** The folder that holds everything a gallery keeps: who may use it, and which layout it has. */
@NullMarked
package kamiroda.standalone.data;

import org.jspecify.annotations.NullMarked;
