package rolewatch.enrich.text;

import org.jsoup.parser.Parser;

/** Character references that are still in a text after it has been decoded once. */
final class Entities {

  private static final int LONGEST = 10;

  private Entities() {}

  /** The text with its character references decoded; the same object if there are none. */
  static String decode(String text) {
    return hasReference(text) ? Parser.unescapeEntities(text, false) : text;
  }

  private static boolean hasReference(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      if (isReference(text, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReference(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }
}
