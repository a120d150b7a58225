package rolewatch.ingest.push;

import java.time.Duration;
import java.time.Instant;

/** Lets so many postings through per second in the long run, and a burst at once. Thread-safe. */
public final class TokenBucket {

  private final int ratePerSecond;
  private final int burst;
  private double tokens;
  private Instant filledAt;

  /**
   * A full bucket.
   *
   * @param ratePerSecond how fast it fills, above 0
   * @param burst how much it holds
   */
  public TokenBucket(int ratePerSecond, int burst, Instant now) {
    this.ratePerSecond = ratePerSecond;
    this.burst = burst;
    this.tokens = burst;
    this.filledAt = now;
  }

  /**
   * Takes tokens, or none if there are too few.
   *
   * @return zero if they were taken, or else how long until there are enough
   */
  public synchronized Duration take(int wanted, Instant now) {
    double seconds = Math.max(0, Duration.between(filledAt, now).toNanos() / 1e9);
    tokens = Math.min(burst, tokens + seconds * ratePerSecond);
    filledAt = now;
    if (wanted <= tokens) {
      tokens -= wanted;
      return Duration.ZERO;
    }
    return Duration.ofMillis((long) Math.ceil((wanted - tokens) * 1000 / ratePerSecond));
  }

  /** The most that can ever be taken at once. */
  public int burst() {
    return burst;
  }
}
