/** The time of a market, which runs at a speed of its own. */
@NullMarked
package rolewatch.simulator.time;

import org.jspecify.annotations.NullMarked;
