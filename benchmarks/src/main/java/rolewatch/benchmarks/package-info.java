/** JMH benchmarks, each beside the plain way of doing the same on the same input. */
@NullMarked
package rolewatch.benchmarks;

import org.jspecify.annotations.NullMarked;
