/** What this instance has done and how it is: the one place that touches meters. */
@NullMarked
package rolewatch.enrich.telemetry;

import org.jspecify.annotations.NullMarked;
