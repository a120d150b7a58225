/** The edge to Kafka: one transaction per poll takes records from raw to enriched or rejected. */
@NullMarked
package rolewatch.enrich.kafka;

import org.jspecify.annotations.NullMarked;
