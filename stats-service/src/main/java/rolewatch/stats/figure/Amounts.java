package rolewatch.stats.figure;

import java.util.Map;
import java.util.TreeMap;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.statistic.Tally;

/** Amounts of pay out of the keys of counts. */
final class Amounts {

  private static final int CURRENCY_LENGTH = 3;

  private Amounts() {}

  /** Per currency: annual amount to number. */
  static Map<String, Tally> byCurrency(Counts counts, Measure measure) {
    Map<String, Tally> amounts = new TreeMap<>();
    counts.forEach(
        measure,
        (key, n) -> amounts.computeIfAbsent(currency(key), _ -> new Tally()).add(amount(key), n));
    return amounts;
  }

  /** Annual amount to number, in one currency. */
  static Tally in(String currency, Counts counts, Measure measure) {
    return byCurrency(counts, measure).getOrDefault(currency, new Tally());
  }

  private static String currency(String pay) {
    return pay.substring(0, CURRENCY_LENGTH);
  }

  private static long amount(String pay) {
    return Long.parseLong(pay.substring(CURRENCY_LENGTH));
  }
}
