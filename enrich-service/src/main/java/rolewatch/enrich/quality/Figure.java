package rolewatch.enrich.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measured share.
 *
 * @param name the set, what was read and what is counted, for instance {@code cases.pay.wrong}
 * @param better which way is the better one
 * @param count how many
 * @param of of how many, above 0
 */
record Figure(String name, Better better, long count, long of) {

  /** Which way of a figure is the better one. */
  enum Better {
    HIGHER,
    LOWER
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Figure {
    if (of <= 0 || count < 0 || count > of) {
      throw new IllegalArgumentException(name + " is no share: " + count + " of " + of);
    }
  }

  static Figure higher(String name, long count, long of) {
    return new Figure(name, Better.HIGHER, count, of);
  }

  static Figure lower(String name, long count, long of) {
    return new Figure(name, Better.LOWER, count, of);
  }

  /** The set that was measured: the first part of the name. */
  String set() {
    return setOf(name);
  }

  static String setOf(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }

  /** The limit in percent, two decimals, that this figure just holds. */
  BigDecimal limit() {
    RoundingMode towardsWorse = better == Better.HIGHER ? RoundingMode.FLOOR : RoundingMode.CEILING;
    return BigDecimal.valueOf(count)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(of), 2, towardsWorse);
  }

  /** Whether this figure is no worse than a limit in percent. */
  boolean holds(BigDecimal limit) {
    int over =
        BigDecimal.valueOf(count)
            .multiply(HUNDRED)
            .compareTo(limit.multiply(BigDecimal.valueOf(of)));
    return better == Better.HIGHER ? over >= 0 : over <= 0;
  }
}
