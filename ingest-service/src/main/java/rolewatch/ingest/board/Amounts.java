package rolewatch.ingest.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads amounts as boards write them in fields of their own. */
public final class Amounts {

  private Amounts() {}

  /** An amount above 0, also as text with thousands separators; null if it is none. */
  public static @Nullable BigDecimal read(JsonNode value) {
    if (value.isNumber()) {
      return positive(value.decimalValue());
    }
    if (!value.isString()) {
      return null;
    }
    String digits = value.stringValue().strip();
    // Only separators that cannot be mistaken: 52,000.00 but not 52,5.
    String plain =
        digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? digits.replace(",", "") : digits;
    return plain.matches("\\d{1,15}(\\.\\d{1,10})?") ? positive(new BigDecimal(plain)) : null;
  }

  private static @Nullable BigDecimal positive(BigDecimal amount) {
    return amount.signum() > 0 && amount.precision() - amount.scale() <= 15 ? amount : null;
  }
}
