package rolewatch.stats.statistic;

/** Lower tails of the binomial distribution with p = ½, exact to about twelve digits for any n. */
final class BinomialTail {

  /** Terms smaller than this part of the sum change nothing that a double can hold. */
  private static final double NEGLIGIBLE = 1e-17;

  private BinomialTail() {}

  /**
   * The largest rank j with P(X ≤ j − 1) ≤ {@code probability} for X binomial(n, ½); 0 if there is
   * none. Looked for from where the normal distribution puts it on, which is hardly a step away.
   *
   * @param z the standard normal distribution's quantile of {@code probability}, below 0
   */
  static long largestRankBelow(double probability, double z, long n) {
    long rank = Math.max(0, (long) Math.floor((n + 1 + z * Math.sqrt((double) n)) / 2));
    while (rank < n && probabilityUpTo(rank, n) <= probability) {
      rank++;
    }
    while (rank > 0 && probabilityUpTo(rank - 1, n) > probability) {
      rank--;
    }
    return rank;
  }

  /** P(X ≤ k): the term at k, and those below it by their ratio. */
  static double probabilityUpTo(long k, long n) {
    double term = Math.exp(logChoose(n, k) - n * Math.log(2));
    double sum = 0;
    for (long i = k; i >= 0 && term > sum * NEGLIGIBLE; i--) {
      sum += term;
      term *= i / (double) (n - i + 1);
    }
    return sum;
  }

  private static double logChoose(long n, long k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  }

  /** ln n!; above 20 by Stirling's series (Abramowitz and Stegun 6.1.41, four terms). */
  private static double logFactorial(long n) {
    if (n <= 20) {
      double product = 1;
      for (long i = 2; i <= n; i++) {
        product *= i;
      }
      return Math.log(product);
    }
    double x = n + 1.0;
    double square = x * x;
    double series =
        (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680 * square)) / square) / square) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
  }
}
