package rolewatch.enrich.text;

import java.util.Objects;
import rolewatch.events.Evidence;

/**
 * One text of a posting, cleaned: plain spaces and hyphens, one line per block or list item.
 * Offsets of evidence point into {@link #text()}.
 *
 * @param field which text of the posting it is
 * @param text the text; blocks and list items are separated by {@code \n}, a list item starts with
 *     {@code "• "}
 * @param lower the same characters in lower case, of the same length, so offsets agree
 */
public record PreparedText(Evidence.Field field, String text, String lower) {

  public PreparedText {
    Objects.requireNonNull(field, "field");
    if (text.length() != lower.length()) {
      throw new IllegalArgumentException("the lower-case text must keep every offset");
    }
  }

  /** A text that is clean already. */
  public static PreparedText of(Evidence.Field field, String text) {
    return new PreparedText(field, text, lowerCase(text));
  }

  /** The evidence for what stands between two offsets. */
  public Evidence evidence(int start, int end, String rule) {
    int cut = Math.min(end, start + Evidence.MAX_QUOTE);
    return new Evidence(field, start, end, text.substring(start, cut), rule);
  }

  /** True if there is nothing in it. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  // String.toLowerCase may change the length (İ), which would move every offset behind it.
  private static String lowerCase(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 'A' && c <= 'Z') {
        chars[i] = (char) (c + ('a' - 'A'));
      } else if (c > 0x7F) {
        chars[i] = Character.toLowerCase(c);
      }
    }
    return new String(chars);
  }
}
