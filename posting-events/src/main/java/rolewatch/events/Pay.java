package rolewatch.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One range of pay, as stated: nothing is converted or annualised.
 *
 * @param component which part of the pay
 * @param min the lower bound in whole units of the currency, above 0; null if only a ceiling is
 *     given
 * @param max the upper bound, at least {@code min}; null if only a floor is given
 * @param currency ISO 4217 code; null if nothing tells it
 * @param period what the amount is for
 * @param zone the place, level or rate the range holds for, as written; null for the whole posting
 */
public record Pay(
    PayComponent component,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable String currency,
    PayPeriod period,
    @Nullable String zone) {

  /**
   * @throws InvalidEvent if both bounds are missing, one is not above 0, or they are in the wrong
   *     order
   */
  public Pay {
    InvalidEvent.present("pay.component", component);
    InvalidEvent.present("pay.period", period);
    if (min == null && max == null) {
      throw new InvalidEvent("pay", "has neither min nor max");
    }
    positive("pay.min", min);
    positive("pay.max", max);
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new InvalidEvent("pay", "has min " + min + " above max " + max);
    }
    if (currency != null && !currency.matches("[A-Z]{3}")) {
      throw new InvalidEvent("pay.currency", "is '" + currency + "'; expected an ISO 4217 code");
    }
  }

  private static void positive(String field, @Nullable BigDecimal amount) {
    if (amount != null && amount.signum() <= 0) {
      throw new InvalidEvent(field, "is " + amount + "; an amount is above 0");
    }
  }
}
