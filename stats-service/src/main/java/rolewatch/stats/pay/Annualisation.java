package rolewatch.stats.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Pay;
import rolewatch.events.PayPeriod;

/**
 * How stated pay becomes one annual amount: the midpoint of the range times the periods in a year.
 *
 * <p>This is the only table of annualisation constants; every answer about pay returns it. 2,080
 * hours are 52 weeks of 40 hours, the full-time year of the US Office of Personnel Management and
 * of the Bureau of Labor Statistics' wage statistics; 260 days are 52 weeks of 5 days.
 */
public final class Annualisation {

  /** Name of the constants in answers, to how many of that period make a year. */
  public static final Map<PayPeriod, Integer> PERIODS_PER_YEAR =
      Map.of(
          PayPeriod.HOUR, 2080,
          PayPeriod.DAY, 260,
          PayPeriod.WEEK, 52,
          PayPeriod.MONTH, 12,
          PayPeriod.YEAR, 1);

  /** The largest annual amount that counts; above it the value is a misreading in any currency. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  private static final int MOST_DIGITS = 40;

  private Annualisation() {}

  /**
   * The annual amount, in whole units of the currency (half to even).
   *
   * @return empty if the currency is unknown, or the amount rounds to 0 or is beyond 10^12
   */
  public static Optional<AnnualPay> annual(Pay pay) {
    if (pay.currency() == null || !isSane(pay.min()) || !isSane(pay.max())) {
      return Optional.empty();
    }
    BigDecimal year = midpoint(pay).multiply(BigDecimal.valueOf(periods(pay.period())));
    BigDecimal whole = year.setScale(0, RoundingMode.HALF_EVEN);
    if (whole.signum() <= 0 || whole.compareTo(LARGEST) > 0) {
      return Optional.empty();
    }
    return Optional.of(new AnnualPay(pay.currency(), whole.longValueExact()));
  }

  /** Keeps amounts such as 1e999999999 out of the arithmetic, which would write them out. */
  private static boolean isSane(@Nullable BigDecimal amount) {
    return amount == null || Math.abs((long) amount.scale()) + amount.precision() <= MOST_DIGITS;
  }

  private static int periods(PayPeriod period) {
    Integer periods = PERIODS_PER_YEAR.get(period);
    if (periods == null) {
      throw new IllegalStateException("no annualisation constant for " + period);
    }
    return periods;
  }

  private static BigDecimal midpoint(Pay pay) {
    BigDecimal min = pay.min() == null ? pay.max() : pay.min();
    BigDecimal max = pay.max() == null ? pay.min() : pay.max();
    if (min == null || max == null) {
      throw new IllegalArgumentException("pay without a bound");
    }
    return min.add(max).multiply(new BigDecimal("0.5"));
  }
}
