/** Measures how fast a view is rebuilt: against a bulk insert of its rows, and against Axon's own replay. */
@NullMarked
package kamiroda.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
