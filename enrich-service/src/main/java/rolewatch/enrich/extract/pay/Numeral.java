package rolewatch.enrich.extract.pay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, in any of the world's notations: {@code 120,000.50}, {@code 120.000,50},
 * {@code 120 000}, {@code 120'000.-}, {@code 12,00,000}.
 *
 * @param end offset after its last character
 * @param value its value
 * @param grouped true if separators part its thousands
 */
record Numeral(int end, BigDecimal value, boolean grouped) {

  private static final int MOST_DIGITS = 15;

  /** Reads the number whose first digit is at an offset; null if it is no number but a code. */
  static @Nullable Numeral at(String text, int start) {
    int end = digitsEnd(text, start);
    if (end - start > MOST_DIGITS) {
      return null;
    }
    long value = Long.parseLong(text, start, end, 10);
    char group = 0;
    int digits = end - start;
    while (end - start <= 4 || group != 0) {
      int next = groupEnd(text, end, group, digits);
      if (next < 0) {
        break;
      }
      group = text.charAt(end);
      value = value * pow10(next - end - 1) + Long.parseLong(text, end + 1, next, 10);
      digits += next - end - 1;
      end = next;
      if (digits > MOST_DIGITS) {
        return null;
      }
    }
    return withDecimals(text, end, value, group);
  }

  // A group is three digits behind the separator (two in India, if more groups follow).
  private static int groupEnd(String text, int at, char group, int digits) {
    if (at >= text.length() || !isSeparator(text.charAt(at), group)) {
      return -1;
    }
    int end = digitsEnd(text, at + 1);
    int size = end - at - 1;
    if (size == 3 && (group != 0 || digits <= 3)) {
      return text.charAt(at) == ' ' && isGlued(text, end) ? -1 : end;
    }
    boolean indian = text.charAt(at) == ',' && size == 2 && group3Follows(text, end);
    return indian ? end : -1;
  }

  private static boolean group3Follows(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ',') {
      return false;
    }
    int size = digitsEnd(text, at + 1) - at - 1;
    return size == 3 || (size == 2 && group3Follows(text, at + 3));
  }

  private static boolean isSeparator(char c, char group) {
    return group == 0 ? c == ',' || c == '.' || c == '\'' || c == ' ' : c == group;
  }

  // "2 500kg" is one number, "Level 2 500s" none.
  private static boolean isGlued(String text, int end) {
    return end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '%');
  }

  private static @Nullable Numeral withDecimals(String text, int end, long value, char group) {
    if (end < text.length() && isPoint(text.charAt(end)) && text.charAt(end) != group) {
      int decimalsEnd = digitsEnd(text, end + 1);
      int size = decimalsEnd - end - 1;
      if (size == 1 || size == 2 || (size == 4 && group == 0)) {
        BigDecimal exact =
            BigDecimal.valueOf(value * pow10(size) + part(text, end + 1, decimalsEnd), size);
        return new Numeral(dashEnd(text, decimalsEnd), exact, group != 0);
      }
      if (size > 2) {
        return null;
      }
    }
    boolean more =
        end + 1 < text.length() && isPoint(text.charAt(end)) && isDigit(text.charAt(end + 1));
    return more ? null : new Numeral(dashEnd(text, end), BigDecimal.valueOf(value), group != 0);
  }

  // German, Swiss and Dutch write ",-" or ".-" for no cents.
  private static int dashEnd(String text, int end) {
    if (end + 1 < text.length() && isPoint(text.charAt(end)) && text.charAt(end + 1) == '-') {
      int after = end + 2;
      while (after < text.length() && text.charAt(after) == '-') {
        after++;
      }
      return after < text.length() && isDigit(text.charAt(after)) ? end : after;
    }
    return end;
  }

  private static long part(String text, int from, int to) {
    return Long.parseLong(text, from, to, 10);
  }

  private static long pow10(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
