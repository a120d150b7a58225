package rolewatch.stats.posting;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out of the facts what no table can hold. An enriched event may come from a version of the
 * extractors that lets more through; one odd value must not stop the stream.
 */
final class Plain {

  private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,80}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");
  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(60);
  private static final int MOST_DECIMALS = 6;

  private Plain() {}

  /** The text without NUL and halves of characters. */
  static String text(String text) {
    return UNSTORABLE.matcher(text).replaceAll("\uFFFD");
  }

  static @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  static boolean isCountry(String code) {
    return COUNTRY.matcher(code).matches();
  }

  static boolean isYears(BigDecimal years) {
    return years.signum() >= 0
        && Math.abs(years.scale()) <= MOST_DECIMALS
        && years.compareTo(MOST_YEARS) <= 0;
  }
}
