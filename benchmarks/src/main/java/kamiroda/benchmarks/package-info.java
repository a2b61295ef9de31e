/** Measures the running gallery against the bare databases under it. */
@NullMarked
package kamiroda.benchmarks;

import org.jspecify.annotations.NullMarked;
