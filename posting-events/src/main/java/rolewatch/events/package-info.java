/** The contract between the services: events, the values inside them, topics and their JSON. */
@NullMarked
package rolewatch.events;

import org.jspecify.annotations.NullMarked;
