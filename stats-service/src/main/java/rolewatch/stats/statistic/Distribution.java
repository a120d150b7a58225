package rolewatch.stats.statistic;

import com.carrotsearch.hppc.procedures.LongLongProcedure;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * Values with how often each was counted: exact order statistics, and anything added can be taken
 * back.
 */
public final class Distribution {

  /** The confidence level of the intervals of the median. */
  public static final double LEVEL = 0.95;

  /** Below it lies half of what the level leaves: the standard normal distribution's quantile. */
  private static final double Z = -1.959963984540054;

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
   * @throws IllegalArgumentException if a value was taken back more often than counted
   */
  public static Distribution of(Tally tally) {
    long[] values = tally.values();
    long[] upTo = new long[values.length];
    long seen = 0;
    for (int i = 0; i < values.length; i++) {
      long n = tally.get(values[i]);
      if (n < 0) {
        throw new IllegalArgumentException("value " + values[i] + " was counted " + n + " times");
      }
      seen += n;
      upTo[i] = seen;
    }
    return new Distribution(values, upTo);
  }

  /** Visits each value once, in their order, with how often it was counted. */
  void forEach(LongLongProcedure visitor) {
    for (int i = 0; i < values.length; i++) {
      visitor.apply(values[i], i == 0 ? upTo[0] : upTo[i] - upTo[i - 1]);
    }
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
    return percentile(p, size(), this::orderStatistic);
  }

  private static double percentile(double p, long size, LongUnaryOperator orderStatistic) {
    double h = (size - 1) * p;
    long below = (long) Math.floor(h);
    long low = orderStatistic.applyAsLong(below + 1);
    long high = below + 2 <= size ? orderStatistic.applyAsLong(below + 2) : low;
    return low + (h - below) * (high - low);
  }

  /**
   * The {@linkplain #percentile percentile} of the values that are left without some of them; found
   * in both distributions as they are, because a whole is compared with hundreds of its parts.
   *
   * @param part some of these values, each at most as often as here
   * @throws IllegalStateException if nothing is left
   */
  public double percentileWithout(Distribution part, double p) {
    return percentile(p, size() - part.size(), rank -> orderStatisticWithout(part, rank));
  }

  private long orderStatisticWithout(Distribution part, long rank) {
    requireRank(rank, size() - part.size());
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] - part.atMost(values[middle]) < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return values[low];
  }

  private long atMost(long value) {
    int found = Arrays.binarySearch(values, value);
    int last = found < 0 ? -found - 2 : found;
    return last < 0 ? 0 : upTo[last];
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
    long rank = BinomialTail.largestRankBelow((1 - LEVEL) / 2, Z, size);
    return rank == 0
        ? Optional.empty()
        : Optional.of(new Interval(orderStatistic(rank), orderStatistic(size - rank + 1)));
  }

  /** The value with that rank, from 1. */
  private long orderStatistic(long rank) {
    requireRank(rank, size());
    int at = Arrays.binarySearch(upTo, rank);
    return values[at < 0 ? -at - 1 : at];
  }

  private static void requireRank(long rank, long size) {
    if (rank < 1 || rank > size) {
      throw new IllegalStateException("no value has the rank " + rank + " of " + size);
    }
  }
}
