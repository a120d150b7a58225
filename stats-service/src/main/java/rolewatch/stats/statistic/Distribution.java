package rolewatch.stats.statistic;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values with how often each was counted: exact order statistics, and anything added can be taken
 * back.
 */
public final class Distribution {

  /** The confidence level of the intervals of the median. */
  public static final double LEVEL = 0.95;

  private final NavigableMap<Long, Long> counts;
  private final long size;

  private Distribution(NavigableMap<Long, Long> counts) {
    this.counts = counts;
    this.size = counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * A distribution.
   *
   * @param counts value to number; numbers are above 0
   * @throws IllegalArgumentException if a number is not above 0
   */
  public static Distribution of(Map<Long, Long> counts) {
    counts.forEach(
        (value, n) -> {
          if (n <= 0) {
            throw new IllegalArgumentException("value " + value + " was counted " + n + " times");
          }
        });
    return new Distribution(new TreeMap<>(counts));
  }

  /** How many values were counted. */
  public long size() {
    return size;
  }

  /**
   * The percentile by linear interpolation between the closest ranks: definition 7 of Hyndman and
   * Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996) 361–365,
   * the same as SQL's {@code percentile_cont}. With the values x(1) ≤ … ≤ x(n) and h = (n − 1)p + 1
   * it is x(⌊h⌋) + (h − ⌊h⌋)(x(⌊h⌋ + 1) − x(⌊h⌋)).
   *
   * @param p 0 to 1
   * @throws IllegalStateException if nothing was counted
   */
  public double percentile(double p) {
    double h = (size - 1) * p;
    long below = (long) Math.floor(h);
    long low = orderStatistic(below + 1);
    long high = below + 2 <= size ? orderStatistic(below + 2) : low;
    return low + (h - below) * (high - low);
  }

  /**
   * The interval between two order statistics that holds the population's median with at least 95%
   * confidence, whatever the distribution: x(j) to x(n − j + 1) with the largest j for which P(X ≤
   * j − 1) ≤ 0.025, X binomial(n, ½). Conover, Practical Nonparametric Statistics, 3rd ed. (1999),
   * §3.2.
   *
   * @return empty if fewer than 6 values were counted: no such interval exists
   */
  public Optional<Interval> medianInterval() {
    long rank = BinomialTail.largestRankBelow((1 - LEVEL) / 2, size);
    return rank == 0
        ? Optional.empty()
        : Optional.of(new Interval(orderStatistic(rank), orderStatistic(size - rank + 1)));
  }

  /** The value with that rank, from 1. */
  private long orderStatistic(long rank) {
    long seen = 0;
    for (Map.Entry<Long, Long> entry : counts.entrySet()) {
      seen += entry.getValue();
      if (seen >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("no value has the rank " + rank + " of " + size);
  }
}
