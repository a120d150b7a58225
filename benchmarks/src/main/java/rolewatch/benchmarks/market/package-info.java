/** A made-up labour market as a stream of events, the same for the same seed. */
@NullMarked
package rolewatch.benchmarks.market;

import org.jspecify.annotations.NullMarked;
