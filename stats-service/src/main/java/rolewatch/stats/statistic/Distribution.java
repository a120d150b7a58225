package rolewatch.stats.statistic;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Values with how often each was counted: exact order statistics, and anything added can be taken
 * back.
 */
public final class Distribution {

  /** The confidence level of the intervals of the median. */
  public static final double LEVEL = 0.95;

  /** Sorted, each once. */
  private final long[] values;

  /** How many are at most the value in the same place. */
  private final long[] upTo;

  private Distribution(long[] values, long[] upTo) {
    this.values = values;
    this.upTo = upTo;
  }

  /**
   * A distribution.
   *
   * @param counts value to number; numbers are above 0
   * @throws IllegalArgumentException if a number is not above 0
   */
  public static Distribution of(Map<Long, Long> counts) {
    return of(counts, Map.of());
  }

  /**
   * What is left of a distribution without a part of it.
   *
   * @param counts value to number
   * @param part value to number, of values that are among {@code counts} at least as often
   * @throws IllegalArgumentException if a number of {@code counts} is not above 0, or what is left
   *     of it below 0
   */
  public static Distribution of(Map<Long, Long> counts, Map<Long, Long> part) {
    long[] values = counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    long[] upTo = new long[values.length];
    long seen = 0;
    int kept = 0;
    for (long value : values) {
      long n = number(value, counts);
      long left = n - part.getOrDefault(value, 0L);
      if (n <= 0 || left < 0) {
        throw new IllegalArgumentException("value " + value + " was counted " + left + " times");
      }
      if (left > 0) {
        seen += left;
        values[kept] = value;
        upTo[kept++] = seen;
      }
    }
    return new Distribution(Arrays.copyOf(values, kept), Arrays.copyOf(upTo, kept));
  }

  private static long number(long value, Map<Long, Long> counts) {
    return counts.getOrDefault(value, 0L);
  }

  /** How many values were counted. */
  public long size() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
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
    long size = size();
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
    long size = size();
    long rank = BinomialTail.largestRankBelow((1 - LEVEL) / 2, size);
    return rank == 0
        ? Optional.empty()
        : Optional.of(new Interval(orderStatistic(rank), orderStatistic(size - rank + 1)));
  }

  /** The value with that rank, from 1. */
  private long orderStatistic(long rank) {
    if (rank < 1 || rank > size()) {
      throw new IllegalStateException("no value has the rank " + rank + " of " + size());
    }
    int at = Arrays.binarySearch(upTo, rank);
    return values[at < 0 ? -at - 1 : at];
  }
}
