/** Serves the boards of a market over HTTP. */
@NullMarked
package rolewatch.simulator.http;

import org.jspecify.annotations.NullMarked;
