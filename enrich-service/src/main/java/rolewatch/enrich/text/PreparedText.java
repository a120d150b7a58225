package rolewatch.enrich.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Evidence;

/**
 * One text of a posting, cleaned: plain spaces and hyphens, one line per block or list item.
 * Offsets of evidence point into {@link #text()}. Belongs to one thread.
 */
public final class PreparedText {

  private final Evidence.Field field;
  private final String text;
  private final char[] letters;
  private final String lower;
  private @Nullable Lexicon cutFor;
  private @Nullable Tokens tokens;

  private PreparedText(Evidence.Field field, String text, char[] letters) {
    this.field = Objects.requireNonNull(field, "field");
    this.text = text;
    this.letters = letters;
    this.lower = new String(letters);
  }

  /** A text that is clean already. */
  public static PreparedText of(Evidence.Field field, String text) {
    return new PreparedText(field, text, lowerCase(text.toCharArray()));
  }

  /** Which text of the posting it is. */
  public Evidence.Field field() {
    return field;
  }

  /** The text; blocks and list items are separated by {@code \n}, an item starts with "• ". */
  public String text() {
    return text;
  }

  /** The same characters in lower case, of the same length, so offsets agree. */
  public String lower() {
    return lower;
  }

  /** The letters of {@link #lower()}, for who looks at each: the array itself, only to be read. */
  public char[] letters() {
    return letters;
  }

  /** Its words; cut at the first call with a lexicon and kept for the next. */
  @SuppressWarnings("ReferenceEquality") // The very same lexicon is meant.
  public Tokens tokens(Lexicon lexicon) {
    Tokens known = tokens;
    if (known == null || cutFor != lexicon) {
      known = Tokens.of(text, letters, lexicon);
      cutFor = lexicon;
      tokens = known;
    }
    return known;
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
  private static char[] lowerCase(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 'A' && c <= 'Z') {
        chars[i] = (char) (c + ('a' - 'A'));
      } else if (c > 0x7F) {
        chars[i] = Character.toLowerCase(c);
      }
    }
    return chars;
  }
}
