package rolewatch.simulator.market;

/** The standard normal distribution. */
final class Normal {

  private Normal() {}

  /** The share below {@code z}; Abramowitz and Stegun 7.1.26, error below 1e-7. */
  static double below(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * x);
    double tail =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
            * Math.exp(-x * x);
    return z < 0 ? tail / 2 : 1 - tail / 2;
  }

  /** Below which that share lies; Abramowitz and Stegun 26.2.23, error below 4.5e-4. */
  static double quantile(double share) {
    double p = Math.min(share, 1 - share);
    double t = Math.sqrt(-2 * Math.log(Math.max(p, 1e-9)));
    double z =
        t
            - (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    return share < 0.5 ? -z : z;
  }
}
