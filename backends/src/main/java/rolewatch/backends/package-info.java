/** Kafka, PostgreSQL and Redis on this machine: embedded from Maven artifacts, or in containers. */
@NullMarked
package rolewatch.backends;

import org.jspecify.annotations.NullMarked;
