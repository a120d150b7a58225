package rolewatch.stats.statistic;

import java.util.Optional;

/**
 * A part of a whole.
 *
 * @param n how many have it, 0 to {@code known}
 * @param known of how many is known whether they have it
 */
public record Share(long n, long known) {

  /** The 97.5th percentile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /** The share, 0 to 1; empty if nothing is known. */
  public Optional<Double> value() {
    return known == 0 ? Optional.empty() : Optional.of((double) n / known);
  }

  /**
   * The 95% score interval of Wilson, "Probable Inference, the Law of Succession, and Statistical
   * Inference", Journal of the American Statistical Association 22 (1927) 209–212: (p + z²/2n ±
   * z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
   *
   * @return empty if nothing is known
   */
  public Optional<Interval> interval() {
    return value().map(this::wilson);
  }

  private Interval wilson(double p) {
    double zz = Z * Z / known;
    double centre = (p + zz / 2) / (1 + zz);
    double half = Z * Math.sqrt(p * (1 - p) / known + zz / (4 * known)) / (1 + zz);
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
