package rolewatch.enrich.extract.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with the currency and the unit written to it.
 *
 * @param start offset of its first character, a currency sign in front included
 * @param end offset after its last character, unit and currency included
 * @param number the number as written
 * @param unit what it counts
 * @param mark the currency's code, or a sign that several currencies share; null if none is written
 * @param perYear true if the unit says so ("lakh per annum")
 * @param grouped true if separators part its thousands
 */
record Amount(
    int start,
    int end,
    BigDecimal number,
    Unit unit,
    @Nullable String mark,
    boolean perYear,
    boolean grouped) {

  BigDecimal value() {
    return unit.times(number);
  }

  /** True for "130", which may stand for 130,000; false for "130.50" and "1,300". */
  boolean isRound() {
    return unit == Unit.ONE && !grouped && number.scale() <= 0;
  }

  Amount in(Unit shared) {
    return new Amount(start, end, number, shared, mark, perYear, grouped);
  }
}
