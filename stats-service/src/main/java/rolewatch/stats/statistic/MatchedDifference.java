package rolewatch.stats.statistic;

import java.util.Optional;

/**
 * How much higher the values of one group are than those of the others like it: the coefficient of
 * the group in an ordinary least squares regression of ln(value) on the group and a constant per
 * stratum ("fixed effects"). It needs only sums, so it can be computed from counted values. See
 * Wooldridge, Introductory Econometrics, §7.2 (log outcomes) and §14.1 (the within estimator).
 *
 * <p>Strata in which all or none belong to the group say nothing and are left out. Not safe for use
 * by several threads.
 */
public final class MatchedDifference {

  /** The 97.5th percentile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  private long inGroup;
  private long all;
  private long strata;
  private double sxx;
  private double sxy;
  private double syy;

  /**
   * The difference.
   *
   * @param n values of the group that were compared
   * @param compared all values that were compared
   * @param strata in how many strata
   * @param ratio exp(β) − 1: 0.1 for 10% more
   * @param interval 95%, of the ratio; by the regression's standard error and the normal
   *     distribution
   */
  public record Result(long n, long compared, long strata, double ratio, Interval interval) {}

  /**
   * A stratum as a whole; worked out once, however many groups are compared within it.
   *
   * @param n how many values
   * @param sum of their logarithms
   * @param squares of how far those lie from their mean
   */
  public record Whole(long n, double sum, double squares) {

    /** The stratum with these values. */
    public static Whole of(Distribution values) {
      double sum = logs(values);
      double mean = sum / values.size();
      double[] squares = {0};
      values.forEach(
          (value, n) -> squares[0] += (double) n * square(Math.log((double) value) - mean));
      return new Whole(values.size(), sum, squares[0]);
    }
  }

  /**
   * Adds a stratum.
   *
   * @param group the values of the group
   * @param whole those and the others together
   */
  public void add(Distribution group, Whole whole) {
    long n1 = group.size();
    long n = whole.n();
    if (n1 == 0 || n1 == n) {
      return;
    }
    double sum = logs(group);
    double weight = (double) n1 * (n - n1) / n;
    double difference = sum / n1 - (whole.sum() - sum) / (n - n1);
    inGroup += n1;
    all += n;
    strata++;
    sxx += weight;
    sxy += weight * difference;
    syy += whole.squares();
  }

  /** The same, with all the values of the whole. */
  public void add(Distribution group, Distribution whole) {
    add(group, Whole.of(whole));
  }

  private static double logs(Distribution values) {
    double[] sum = {0};
    values.forEach((value, n) -> sum[0] += Math.log((double) value) * (double) n);
    return sum[0];
  }

  private static double square(double x) {
    return x * x;
  }

  /** The difference over the strata added; empty if there are too few values for an error. */
  public Optional<Result> result() {
    long freedom = all - strata - 1;
    if (strata == 0 || freedom < 1) {
      return Optional.empty();
    }
    double beta = sxy / sxx;
    double residual = Math.max(0, syy - beta * sxy);
    double half = Z * Math.sqrt(residual / freedom / sxx);
    return Optional.of(
        new Result(
            inGroup,
            all,
            strata,
            Math.expm1(beta),
            new Interval(Math.expm1(beta - half), Math.expm1(beta + half))));
  }
}
