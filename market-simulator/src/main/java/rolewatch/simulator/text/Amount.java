package rolewatch.simulator.text;

import java.math.BigDecimal;

/** Writes amounts as people do. */
final class Amount {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);

  /** How a language groups and splits digits. */
  record Marks(char group, char fraction) {
    static Marks of(String language) {
      return switch (language) {
        case "de", "es" -> new Marks('.', ',');
        case "fr" -> new Marks('\u00a0', ',');
        default -> new Marks(',', '.');
      };
    }
  }

  private Amount() {}

  static boolean isWhole(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 0;
  }

  static boolean isInThousands(BigDecimal amount) {
    return amount.remainder(THOUSAND).signum() == 0;
  }

  static boolean isInLakhs(BigDecimal amount) {
    return amount.remainder(LAKH).signum() == 0;
  }

  static String thousands(BigDecimal amount) {
    return amount.divideToIntegralValue(THOUSAND).toBigInteger().toString();
  }

  static String lakhs(BigDecimal amount) {
    return amount.divideToIntegralValue(LAKH).toBigInteger().toString();
  }

  /** With groups of three digits, and cents if they are asked for. */
  static String grouped(BigDecimal amount, Marks marks, boolean cents) {
    String digits = amount.toBigInteger().toString();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(marks.group);
      }
      text.append(digits.charAt(i));
    }
    if (cents) {
      int hundredths = amount.movePointRight(2).remainder(BigDecimal.valueOf(100)).intValue();
      text.append(marks.fraction).append(hundredths / 10).append(hundredths % 10);
    }
    return text.toString();
  }

  /** As in India: 12,50,000. */
  static String inLakhs(BigDecimal amount) {
    String digits = amount.toBigInteger().toString();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int left = digits.length() - i;
      if (i > 0 && (left == 3 || (left > 3 && left % 2 == 1))) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
