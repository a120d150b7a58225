/** Percentiles and intervals over counted values, with the sources of their formulas. Pure. */
@NullMarked
package rolewatch.stats.statistic;

import org.jspecify.annotations.NullMarked;
