/** Publishes to Kafka and waits for its acknowledgements. */
@NullMarked
package rolewatch.ingest.kafka;

import org.jspecify.annotations.NullMarked;
