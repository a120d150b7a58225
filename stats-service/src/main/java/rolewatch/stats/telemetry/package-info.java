/** What happened, as named methods that alone touch meters and logs. */
@NullMarked
package rolewatch.stats.telemetry;

import org.jspecify.annotations.NullMarked;
