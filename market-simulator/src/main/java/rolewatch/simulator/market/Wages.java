package rolewatch.simulator.market;

import java.math.BigDecimal;
import rolewatch.events.PayPeriod;

/** How advertisements state a salary: rounded, as one amount or a range around it. */
final class Wages {

  static final String DOLLARS = "USD";

  private static final int HOURS = 2080;
  private static final int DAYS = 260;
  private static final int MONTHS = 12;
  private static final double ONE_AMOUNT = 0.15;
  private static final double UNUSUAL_PERIOD = 0.08;
  private static final int LARGE = 1_000_000;

  private Wages() {}

  /** A salary whose midpoint is just that pay. */
  static Salary dollars(int pay, boolean hourly, long seed) {
    return hourly
        ? around(pay / HOURS, 1, DOLLARS, PayPeriod.HOUR, seed)
        : around(pay, 500, DOLLARS, PayPeriod.YEAR, seed);
  }

  /** A salary of a country by its share of lower ones, in the currency and periods used there. */
  static Salary local(MarketFacts.LocalPay pay, double share, long seed) {
    double year = pay.median() * Math.exp(pay.spread() * Normal.quantile(share));
    boolean unusual = Chance.unit(seed, 3) < UNUSUAL_PERIOD;
    if (unusual && pay.currency().equals("GBP")) {
      return around(rounded(year / DAYS, 25), 25, pay.currency(), PayPeriod.DAY, seed);
    }
    if (unusual && pay.currency().equals("EUR")) {
      return around(rounded(year / MONTHS, 100), 100, pay.currency(), PayPeriod.MONTH, seed);
    }
    long step = year < LARGE ? 500 : 50_000;
    return around(rounded(year, step), step, pay.currency(), PayPeriod.YEAR, seed);
  }

  /** The same salary, raised by a part of it and rounded again. */
  static Salary raised(Salary salary, double part) {
    long low = salary.low().longValue();
    long step = low < 1_000 ? 1 : low < LARGE ? 500 : 50_000;
    long more = Math.max(step, rounded(low * part, step));
    return new Salary(
        salary.low().add(BigDecimal.valueOf(more)),
        salary.high().add(BigDecimal.valueOf(more)),
        salary.currency(),
        salary.period());
  }

  private static Salary around(
      long amount, long step, String currency, PayPeriod period, long seed) {
    double width = 0.05 + 0.15 * Chance.unit(seed, 1);
    boolean single = Chance.unit(seed, 2) < ONE_AMOUNT;
    long low = single ? amount : rounded(amount * (1 - width), step);
    return new Salary(
        BigDecimal.valueOf(low), BigDecimal.valueOf(2 * amount - low), currency, period);
  }

  private static long rounded(double amount, long step) {
    return Math.round(amount / step) * step;
  }
}
