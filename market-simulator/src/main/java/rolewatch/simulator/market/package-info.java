/** What is true of a made-up market: its employers, their openings, and the figures that follow. */
@NullMarked
package rolewatch.simulator.market;

import org.jspecify.annotations.NullMarked;
