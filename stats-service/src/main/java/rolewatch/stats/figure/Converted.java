package rolewatch.stats.figure;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.CrossedPay;
import rolewatch.stats.rollup.Measure;

/** Counts whose pay is in one currency; that without a rate stays as it is. */
final class Converted {

  private static final int CURRENCY_LENGTH = 3;

  private Converted() {}

  /**
   * The counts.
   *
   * @param conversion null for none
   */
  static Counts of(Counts counts, @Nullable Conversion conversion) {
    if (conversion == null) {
      return counts;
    }
    Counts converted = new Counts();
    counts.forEach((cell, n) -> converted.add(cell(cell, conversion), n));
    return converted;
  }

  /** The same of crossed pay. */
  static CrossedPay of(CrossedPay pay, Conversion conversion) {
    CrossedPay converted = new CrossedPay();
    pay.forEach(
        (group, amounts) ->
            amounts.forEach(
                (amount, n) -> {
                  OptionalLong known = conversion.of(group.currency(), amount);
                  String currency = known.isEmpty() ? group.currency() : conversion.currency();
                  converted.add(
                      new CrossedPay.Group(group.measure(), group.first(), currency),
                      known.orElse(amount),
                      n);
                }));
    return converted;
  }

  private static Cell cell(Cell cell, Conversion conversion) {
    if (cell.measure() == Measure.PAY) {
      return new Cell(Measure.PAY, pay(cell.key(), conversion));
    }
    return cell;
  }

  private static String pay(String pay, Conversion conversion) {
    String currency = pay.substring(0, CURRENCY_LENGTH);
    OptionalLong amount = conversion.of(currency, Long.parseLong(pay.substring(CURRENCY_LENGTH)));
    return amount.isEmpty() ? pay : conversion.currency() + amount.getAsLong();
  }
}
