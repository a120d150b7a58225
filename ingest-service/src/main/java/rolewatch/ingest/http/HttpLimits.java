package rolewatch.ingest.http;

import java.time.Duration;

/**
 * How long one GET may take.
 *
 * @param connect for the connection
 * @param silence between two bytes
 * @param whole for everything together, so that a slow drip ends too
 */
public record HttpLimits(Duration connect, Duration silence, Duration whole) {}
