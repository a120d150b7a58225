package rolewatch.ingest.board.site;

import java.math.BigDecimal;
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
 * The {@code baseSalary} of a JobPosting: a MonetaryAmount whose value is a number or a
 * QuantitativeValue, with the unit and the currency on either. ({@code estimatedSalary} is a guess
 * of the site, not the employer's word, and is not read.)
 */
final class SchemaPay {

  private SchemaPay() {}

  static List<Pay> read(Fields posting) {
    List<Pay> pay = new ArrayList<>();
    for (Fields amount : posting.list("baseSalary")) {
      Pay range =
          amount.at("value").isPresent() ? ofValue(posting, amount) : ofAmount(posting, amount);
      if (range != null) {
        pay.add(range);
      }
    }
    return pay;
  }

  /** The salary where it is a text or a bare number: too little to read here, enough to show. */
  static @Nullable String text(Fields posting) {
    String text = posting.text("baseSalary");
    String currency = posting.text("salaryCurrency");
    return text == null || currency == null ? text : currency + " " + text;
  }

  private static @Nullable Pay ofValue(Fields posting, Fields amount) {
    Fields value = amount.at("value");
    return range(
        value.number("minValue"),
        value.number("maxValue"),
        value.number("value"),
        currency(posting, amount, value),
        period(value, amount));
  }

  private static @Nullable Pay ofAmount(Fields posting, Fields amount) {
    return range(
        amount.number("minValue"),
        amount.number("maxValue"),
        amount.number("value"),
        currency(posting, amount, amount),
        period(amount, amount));
  }

  private static @Nullable Pay range(
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable BigDecimal single,
      @Nullable String currency,
      @Nullable PayPeriod period) {
    boolean bounds = min != null || max != null;
    return PayRange.of(
        PayComponent.BASE, bounds ? min : single, bounds ? max : single, currency, period, null);
  }

  private static @Nullable String currency(Fields posting, Fields amount, Fields value) {
    String own = amount.text("currency");
    String inner = own == null ? value.text("currency") : own;
    return inner == null ? posting.text("salaryCurrency") : inner;
  }

  private static @Nullable PayPeriod period(Fields value, Fields amount) {
    PayPeriod inner = PayWords.period(value.firstText("unitText", "unitCode"));
    return inner == null ? PayWords.period(amount.text("unitText")) : inner;
  }
}
