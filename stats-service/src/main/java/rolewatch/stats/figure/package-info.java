/** The answers: figures per role, computed from rollup counts. Pure. */
@NullMarked
package rolewatch.stats.figure;

import org.jspecify.annotations.NullMarked;
