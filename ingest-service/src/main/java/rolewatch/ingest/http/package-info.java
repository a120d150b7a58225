/** The HTTP client that pages are downloaded with; the only place that opens sockets to boards. */
@NullMarked
package rolewatch.ingest.http;

import org.jspecify.annotations.NullMarked;
