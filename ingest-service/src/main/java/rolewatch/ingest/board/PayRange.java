package rolewatch.ingest.board;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;

/** Makes a {@link Pay} from a board's fields, where they are enough for one. */
public final class PayRange {

  private PayRange() {}

  /**
   * A range; null if no amount or no period is stated. Bounds in the wrong order are put right.
   *
   * @param min the floor, above 0; null if there is none
   * @param max the ceiling, above 0; null if there is none
   * @param currency a code in any case; what is no code reads as absent
   */
  public static @Nullable Pay of(
      PayComponent component,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String currency,
      @Nullable PayPeriod period,
      @Nullable String zone) {
    if (period == null || (min == null && max == null)) {
      return null;
    }
    return ordered(component, whole(min), whole(max), code(currency), period, zone);
  }

  private static Pay ordered(
      PayComponent component,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String currency,
      PayPeriod period,
      @Nullable String zone) {
    boolean swapped = min != null && max != null && min.compareTo(max) > 0;
    return new Pay(component, swapped ? max : min, swapped ? min : max, currency, period, zone);
  }

  // 52000.0000 is 52000.
  private static @Nullable BigDecimal whole(@Nullable BigDecimal amount) {
    if (amount == null) {
      return null;
    }
    BigDecimal bare = amount.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static @Nullable String code(@Nullable String currency) {
    String upper = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
    return upper.matches("[A-Z]{3}") ? upper : null;
  }
}
