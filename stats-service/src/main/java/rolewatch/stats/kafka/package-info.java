/** Reads the enriched topic and hands batches to the flow. */
@NullMarked
package rolewatch.stats.kafka;

import org.jspecify.annotations.NullMarked;
