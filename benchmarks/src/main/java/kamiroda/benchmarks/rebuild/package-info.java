/** Measures how fast a view is rebuilt, against a bulk insert of its rows. */
@NullMarked
package kamiroda.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
