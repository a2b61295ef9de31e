/** Finds a JDK that can run the gallery and starts it there; compiled for Java 17. */
@NullMarked
package kamiroda.standalone.launcher;

import org.jspecify.annotations.NullMarked;
