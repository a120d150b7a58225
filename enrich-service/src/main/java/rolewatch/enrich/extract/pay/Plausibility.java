package rolewatch.enrich.extract.pay;

import rolewatch.events.PayPeriod;

/** Whether anybody is paid such a sum for such a time. */
final class Plausibility {

  private static final double HOUR_MIN = 2;
  private static final double HOUR_MAX = 1_500;
  private static final double DAY_MIN = 15;
  private static final double DAY_MAX = 8_000;
  private static final double WEEK_MIN = 60;
  private static final double WEEK_MAX = 30_000;
  private static final double MONTH_MIN = 100;
  private static final double MONTH_MAX = 120_000;
  private static final double YEAR_MIN = 2_500;
  private static final double YEAR_MAX = 3_000_000;

  private Plausibility() {}

  /** True if an amount, in about US dollars, can be pay for a period. */
  static boolean isPossible(double dollars, PayPeriod period) {
    return switch (period) {
      case HOUR -> dollars >= HOUR_MIN && dollars <= HOUR_MAX;
      case DAY -> dollars >= DAY_MIN && dollars <= DAY_MAX;
      case WEEK -> dollars >= WEEK_MIN && dollars <= WEEK_MAX;
      case MONTH -> dollars >= MONTH_MIN && dollars <= MONTH_MAX;
      case YEAR -> dollars >= YEAR_MIN && dollars <= YEAR_MAX;
    };
  }
}
