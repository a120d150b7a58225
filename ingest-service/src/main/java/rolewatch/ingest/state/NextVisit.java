package rolewatch.ingest.state;

import java.time.Duration;
import java.time.Instant;
import rolewatch.ingest.reading.BoardState;
import rolewatch.ingest.reading.Reading;

/**
 * When a board is visited again.
 *
 * @param interval after a visit that gave an answer
 * @param retry after the first of several visits that gave none; doubled with each, up to the
 *     interval
 */
public record NextVisit(Duration interval, Duration retry) {

  /** The time of the next visit. */
  public Instant after(Reading reading, Changes changes, int failures, Instant now) {
    Instant next = now.plus(wait(reading, changes, failures));
    Instant asked = reading.retryAt();
    return asked != null && asked.isAfter(next) ? asked : next;
  }

  private Duration wait(Reading reading, Changes changes, int failures) {
    boolean mayPassSoon = reading.state() == BoardState.UNREACHABLE || changes.doubt() != null;
    if (!mayPassSoon) {
      return interval;
    }
    Duration backoff = retry.multipliedBy(1L << Math.clamp(failures, 0, 20));
    return backoff.compareTo(interval) < 0 ? backoff : interval;
  }
}
