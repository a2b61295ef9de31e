/** The gallery that is measured, its past, and those who use it: readers on the wire, strangers who like, an admin who orders. */
@NullMarked
package kamiroda.benchmarks.house;

import org.jspecify.annotations.NullMarked;
