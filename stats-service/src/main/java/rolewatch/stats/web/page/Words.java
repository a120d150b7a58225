package rolewatch.stats.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and names as people read them. */
final class Words {

  static final String WITHHELD = "withheld";

  private Words() {}

  static String number(long n) {
    return String.format(Locale.US, "%,d", n);
  }

  /** A number with one decimal. */
  static String tenths(double value) {
    return String.format(Locale.US, "%,.1f", value);
  }

  static String percent(@Nullable Double share) {
    if (share == null) {
      return WITHHELD;
    }
    int digits = share > 0 && share < 0.1 ? 1 : 0;
    return decimal(share, digits) + "%";
  }

  /** A difference as a part of a whole, with its sign. */
  static String change(double ratio) {
    return sign(Math.round(ratio * 100)) + Math.abs(Math.round(ratio * 100)) + "%";
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

  /** A difference of money, with its sign. */
  static String difference(String currency, @Nullable Double amount) {
    return amount == null ? WITHHELD : sign(Math.round(amount)) + money(currency, Math.abs(amount));
  }

  private static String sign(long value) {
    if (value == 0) {
      return "";
    }
    return value < 0 ? "−" : "+";
  }

  /** {@code FULL_TIME} is "Full time". */
  static String name(String constant) {
    if (!constant.matches("[A-Z_]{3,}")) {
      return constant;
    }
    String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** {@code 0-2} is "0–2 years". */
  static String years(String band) {
    return band.replace('-', '–') + " years";
  }
}
