/** What stats-service costs: counting, answering, telling, over real servers on this machine. */
@NullMarked
package rolewatch.benchmarks.stats;

import org.jspecify.annotations.NullMarked;
