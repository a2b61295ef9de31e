/** A real SQL engine inside the gallery: unpacked once, started, watched, stopped. */
@NullMarked
package kamiroda.standalone.mysql;

import org.jspecify.annotations.NullMarked;
