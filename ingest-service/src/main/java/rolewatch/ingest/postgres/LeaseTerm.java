package rolewatch.ingest.postgres;

import java.time.Duration;

/**
 * How leases are made.
 *
 * @param instance who holds them, for people
 * @param length how long they last without renewal
 */
public record LeaseTerm(String instance, Duration length) {}
