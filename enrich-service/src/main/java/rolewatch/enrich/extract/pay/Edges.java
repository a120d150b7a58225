package rolewatch.enrich.extract.pay;

/** Tells by the characters beside a number whether it can be an amount. */
final class Edges {

  private Edges() {}

  /** True if what stands before a number makes it part of a word, a path or a code. */
  static boolean isGluedFront(String text, int start) {
    char before = text.charAt(start - 1);
    if (Character.isLetter(before)) {
      return !Character.isIdeographic(before);
    }
    return before == '_'
        || before == '%'
        || before == '='
        || before == '#'
        || before == '/' && !isSlashedThousands(text, start - 1)
        || ((before == '.' || before == ',' || before == ':')
            && start > 1
            && Numeral.isDigit(text.charAt(start - 2)));
  }

  /**
   * True if what stands behind a number makes it part of a word, a time or a percentage.
   *
   * @param marked true if a currency or a unit is written to it
   */
  static boolean isGluedBack(String text, int end, boolean marked) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    char later = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (next == '%' || (next == ' ' && later == '%')) {
      return true;
    }
    if (Numeral.isDigit(later) && (next == ':' || next == '/' && !isSlashedThousands(text, end))) {
      return true;
    }
    if (next == 's' && !Character.isLetterOrDigit(later)) {
      return true; // "in the $70s"
    }
    boolean word = Character.isLetter(next) && !Character.isIdeographic(next);
    boolean compound = next == '-' && Character.isLetter(later);
    return !marked && (word || compound || next == '_');
  }

  // "28/32k": two or three digits, and thousands.
  private static boolean isSlashedThousands(String text, int slash) {
    int end = Numeral.digitsEnd(text, slash + 1);
    int unit = text.startsWith(" ", end) ? end + 1 : end;
    boolean thousands = text.startsWith("k", unit) || text.startsWith("K", unit);
    boolean ends = unit + 1 >= text.length() || !Character.isLetter(text.charAt(unit + 1));
    int digits = end - slash - 1;
    return digits >= 2 && digits <= 3 && thousands && ends;
  }

  // 401(k), 403(b), 457(b), 401k: pension plans named after their paragraph.
  static boolean isPlanName(String text, int start, Numeral numeral) {
    int plan = numeral.value().intValue();
    if (plan != 401 && plan != 403 && plan != 457 && plan != 529) {
      return false;
    }
    int end = start + 3;
    char next = end < text.length() ? text.charAt(end) : ' ';
    return next == '('
        || next == 'k'
        || next == 'K'
        || next == 'b'
        || next == ' ' && end + 1 < text.length() && "(kK".indexOf(text.charAt(end + 1)) >= 0;
  }

  // A number that is no amount is passed over whole, so that its tail is not read as one.
  static int codeEnd(String text, int start) {
    int i = start;
    while (i < text.length() && (Numeral.isDigit(text.charAt(i)) || joins(text, i))) {
      i++;
    }
    return Math.max(i, start + 1);
  }

  private static boolean joins(String text, int at) {
    return ".,:/_'".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Numeral.isDigit(text.charAt(at + 1));
  }
}
