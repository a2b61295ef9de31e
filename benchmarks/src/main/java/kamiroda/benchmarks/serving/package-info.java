/** Measures what members notice while views are rebuilt, verified and switched. */
@NullMarked
package kamiroda.benchmarks.serving;

import org.jspecify.annotations.NullMarked;
