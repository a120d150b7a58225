package rolewatch.ingest.board.ashby;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;
import rolewatch.ingest.board.Fields;
import rolewatch.ingest.board.PayRange;
import rolewatch.ingest.board.PayWords;

/**
 * Ashby's structured compensation: tiers (a place or level each) of components (salary, bonus,
 * commission, equity). A component without amounts ("Offers equity") is no range; it stays in the
 * board's summary.
 */
final class AshbyPay {

  private AshbyPay() {}

  static List<Pay> read(Fields compensation) {
    List<Pay> pay = new ArrayList<>();
    for (Fields tier : compensation.list("compensationTiers")) {
      for (Fields component : tier.list("components")) {
        Pay range = range(tier, component);
        if (range != null) {
          pay.add(range);
        }
      }
    }
    return pay;
  }

  private static @Nullable Pay range(Fields tier, Fields component) {
    PayComponent part = part(tier, component);
    if (part == null) {
      return null;
    }
    return PayRange.of(
        part,
        component.number("minValue"),
        component.number("maxValue"),
        component.text("currencyCode"),
        period(component.text("interval")),
        tier.text("title"));
  }

  private static @Nullable PayComponent part(Fields tier, Fields component) {
    String type = component.text("compensationType");
    return switch (type == null ? "" : type) {
      case "Salary" ->
          PayWords.component(component.text("summary"), tier.text("additionalInformation"));
      case "Bonus", "Commission" -> PayComponent.BONUS;
      case "EquityCashValue" -> PayComponent.EQUITY;
      // A share of the company (EquityPercentage) is no amount of money.
      default -> null;
    };
  }

  // "1 YEAR"; other multiples ("2 WEEK") have no period of ours, and "NONE" is paid once.
  private static @Nullable PayPeriod period(@Nullable String interval) {
    return interval != null && interval.startsWith("1 ") ? PayWords.period(interval) : null;
  }
}
