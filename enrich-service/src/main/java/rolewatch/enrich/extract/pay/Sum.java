package rolewatch.enrich.extract.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One or two amounts that stand for one sum of money.
 *
 * @param first the first amount written
 * @param second the second one; null if there is one only
 * @param bounds which bounds are given
 */
record Sum(Amount first, @Nullable Amount second, Bounds bounds) {

  /** Which bounds a sum has. */
  enum Bounds {
    BOTH,
    FLOOR,
    CEILING
  }

  int start() {
    return first.start();
  }

  int end() {
    return second == null ? first.end() : second.end();
  }

  /** The same sum, its numbers read as thousands. */
  Sum inThousands() {
    Amount high = second == null ? null : second.in(Unit.THOUSAND);
    return new Sum(first.in(Unit.THOUSAND), high, bounds);
  }

  boolean isRange() {
    return second != null;
  }

  /** The lower bound; null for a ceiling or a zero, which means "not told". */
  @Nullable BigDecimal min() {
    BigDecimal low = second == null ? first.value() : first.value().min(second.value());
    return bounds == Bounds.CEILING || low.signum() == 0 ? null : low;
  }

  /** The upper bound; null for a floor or a zero. */
  @Nullable BigDecimal max() {
    BigDecimal high = second == null ? first.value() : first.value().max(second.value());
    return bounds == Bounds.FLOOR || high.signum() == 0 ? null : high;
  }

  /** The larger amount, whatever bound it is. */
  double size() {
    BigDecimal high = second == null ? first.value() : first.value().max(second.value());
    return high.doubleValue();
  }

  double mean() {
    double one = first.value().doubleValue();
    return second == null ? one : (one + second.value().doubleValue()) / 2;
  }

  /** The id of the rule that read it. */
  String rule() {
    if (second != null) {
      return "pay.range";
    }
    return switch (bounds) {
      case BOTH -> "pay.single";
      case FLOOR -> "pay.floor";
      case CEILING -> "pay.ceiling";
    };
  }

  @Nullable String mark(Currencies currencies) {
    String one = first.mark();
    String other = second == null ? null : second.mark();
    return other == null || (one != null && !currencies.isShared(one)) ? one : other;
  }

  boolean isBare() {
    return first.mark() == null && (second == null || second.mark() == null);
  }

  boolean isPerYear() {
    return first.perYear() || (second != null && second.perYear());
  }
}
