package rolewatch.stats.web;

import java.time.Duration;
import java.time.Instant;

/** How often a client may do something: so often per minute, evenly, and as often at once. */
final class Allowance {

  private static final double NANOS_PER_MINUTE = 60e9;

  private final int perMinute;
  private double left;
  private Instant filledAt;

  Allowance(int perMinute, Instant now) {
    this.perMinute = perMinute;
    this.left = perMinute;
    this.filledAt = now;
  }

  /**
   * Takes one.
   *
   * @return zero if there was one, or else how long until there is
   */
  synchronized Duration take(Instant now) {
    double minutes = Math.max(0, Duration.between(filledAt, now).toNanos() / NANOS_PER_MINUTE);
    left = Math.min(perMinute, left + minutes * perMinute);
    filledAt = now;
    if (left >= 1) {
      left--;
      return Duration.ZERO;
    }
    return Duration.ofNanos((long) Math.ceil((1 - left) * NANOS_PER_MINUTE / perMinute));
  }
}
