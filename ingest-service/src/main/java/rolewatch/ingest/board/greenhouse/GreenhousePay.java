package rolewatch.ingest.board.greenhouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Pay;
import rolewatch.events.PayComponent;
import rolewatch.events.PayPeriod;
import rolewatch.ingest.board.Fields;
import rolewatch.ingest.board.PayRange;
import rolewatch.ingest.board.PayWords;

/**
 * Greenhouse's pay: {@code pay_input_ranges} in cents, and employers' own metadata fields of the
 * type {@code currency_range}. Neither has a field for the period.
 */
final class GreenhousePay {

  private static final BigDecimal YEARLY_FROM = BigDecimal.valueOf(15_000);
  private static final BigDecimal HOURLY_TO = BigDecimal.valueOf(250);

  private GreenhousePay() {}

  static List<Pay> read(Fields job) {
    List<Pay> pay = new ArrayList<>();
    for (Fields range : job.list("pay_input_ranges")) {
      add(pay, ofInputRange(range));
    }
    for (Fields field : job.list("metadata")) {
      if ("currency_range".equals(field.text("value_type"))) {
        add(pay, ofMetadata(field));
      }
    }
    return pay;
  }

  private static @Nullable Pay ofInputRange(Fields range) {
    BigDecimal min = units(range.number("min_cents"));
    BigDecimal max = units(range.number("max_cents"));
    String title = range.text("title");
    String label = title + " " + range.text("blurb");
    return PayRange.of(
        PayWords.component(title, null),
        min,
        max,
        range.text("currency_type"),
        period(label, min, max),
        title);
  }

  private static @Nullable Pay ofMetadata(Fields field) {
    Fields value = field.at("value");
    BigDecimal min = value.number("min_value");
    BigDecimal max = value.number("max_value");
    String name = field.text("name");
    PayComponent component = PayWords.component(name, null);
    return PayRange.of(component, min, max, value.text("unit"), period(name, min, max), null);
  }

  // In words, or else where the amount leaves one reading only; in between we do not guess.
  private static @Nullable PayPeriod period(
      @Nullable String label, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    PayPeriod named = PayWords.period(label);
    BigDecimal amount = min == null ? max : min;
    if (named != null || amount == null) {
      return named;
    }
    if (amount.compareTo(YEARLY_FROM) >= 0) {
      return PayPeriod.YEAR;
    }
    return amount.compareTo(HOURLY_TO) <= 0 ? PayPeriod.HOUR : null;
  }

  private static @Nullable BigDecimal units(@Nullable BigDecimal cents) {
    return cents == null ? null : cents.movePointLeft(2);
  }

  private static void add(List<Pay> pay, @Nullable Pay range) {
    // Employers often state the same range in both places.
    if (range != null && pay.stream().noneMatch(other -> isSame(range, other))) {
      pay.add(range);
    }
  }

  private static boolean isSame(Pay one, Pay other) {
    return one.component() == other.component()
        && one.period() == other.period()
        && isSame(one.min(), other.min())
        && isSame(one.max(), other.max())
        && Objects.equals(one.currency(), other.currency());
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
