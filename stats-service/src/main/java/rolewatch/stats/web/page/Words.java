package rolewatch.stats.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and names as people read them. */
final class Words {

  static final String WITHHELD = "too few";

  private Words() {}

  static String number(long n) {
    return String.format(Locale.US, "%,d", n);
  }

  static String percent(@Nullable Double share) {
    if (share == null) {
      return WITHHELD;
    }
    int digits = share > 0 && share < 0.1 ? 1 : 0;
    return decimal(share, digits) + "%";
  }

  /** A share as a number between 0 and 100, for the width of a bar. */
  static String width(@Nullable Double share) {
    return share == null ? "0" : decimal(share, 1);
  }

  private static String decimal(double share, int digits) {
    return BigDecimal.valueOf(share * 100).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  static String money(String currency, @Nullable Double amount) {
    return amount == null
        ? WITHHELD
        : (currency.equals("USD") ? "$" : currency + " ") + number(Math.round(amount));
  }

  /** {@code FULL_TIME} is "Full time". */
  static String name(String constant) {
    if (!constant.matches("[A-Z_]{3,}")) {
      return constant;
    }
    String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
