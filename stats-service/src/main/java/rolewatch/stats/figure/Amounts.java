package rolewatch.stats.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

/** Amounts of pay out of the keys of counts. */
final class Amounts {

  private static final int CURRENCY_LENGTH = 3;

  private Amounts() {}

  /** Per currency: annual amount to number. */
  static Map<String, Map<Long, Long>> byCurrency(Counts counts, Measure measure) {
    Map<String, Map<Long, Long>> amounts = new TreeMap<>();
    counts.forEach(
        measure,
        (key, n) ->
            amounts.computeIfAbsent(currency(key), _ -> new HashMap<>()).put(amount(key), n));
    return amounts;
  }

  /** Annual amount to number, in one currency. */
  static Map<Long, Long> in(String currency, Counts counts, Measure measure) {
    return byCurrency(counts, measure).getOrDefault(currency, Map.of());
  }

  /** Adds the numbers of {@code more} so many times; an amount that nobody is left with goes. */
  static void add(Map<Long, Long> amounts, Map<Long, Long> more, int times) {
    more.forEach((amount, n) -> amounts.merge(amount, n * times, Amounts::sumOrNull));
  }

  private static @Nullable Long sumOrNull(Long one, Long other) {
    return one + other == 0 ? null : one + other;
  }

  private static String currency(String pay) {
    return pay.substring(0, CURRENCY_LENGTH);
  }

  private static Long amount(String pay) {
    return Long.valueOf(pay.substring(CURRENCY_LENGTH));
  }
}
