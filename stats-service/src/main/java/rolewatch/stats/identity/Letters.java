package rolewatch.stats.identity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * A text by its letters and digits alone: in NFKC, lower-cased, words parted by one space.
 *
 * <p>Nearly all texts consist of characters of which each stands for itself, whatever is beside it;
 * these are looked up in a table. A text with any other is normalised as a whole.
 */
final class Letters {

  private static final char GAP = ' ';

  /** What parts words, or is lower-cased, otherwise if there is something beside it. */
  private static final char DEPENDS = 0;

  /** Up to Hangul's jamo, which are joined; and from there on the scripts of few texts. */
  private static final int JAMO = 0x1100;

  private static final int GENERAL_PUNCTUATION = 0x2000;
  private static final int TABLED = 0x2C00;

  private static final char[] TABLE = table();

  private Letters() {}

  /** The text as it is compared. */
  static String of(String text) {
    char[] letters = text.toCharArray();
    int length = 0;
    char last = GAP;
    for (char c : letters) {
      char letter = c < TABLED ? TABLE[c] : DEPENDS;
      if (letter == DEPENDS) {
        return ofWhole(text);
      }
      letters[length] = letter;
      // Only the first of several gaps is kept, and none before a word.
      length += letter == GAP && last == GAP ? 0 : 1;
      last = letter;
    }
    return new String(letters, 0, last == GAP && length > 0 ? length - 1 : length);
  }

  private static char[] table() {
    char[] table = new char[TABLED];
    for (char c = 0; c < TABLED; c++) {
      table[c] = c >= JAMO && c < GENERAL_PUNCTUATION ? DEPENDS : alone(c);
    }
    return table;
  }

  private static char alone(char c) {
    String text = String.valueOf(c);
    String plain = Normalizer.normalize(text, Form.NFKC);
    if (plain.codePoints().anyMatch(Letters::isMark)) {
      return DEPENDS;
    }
    if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return GAP;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean simple = plain.equals(text) && lower.equals(ofWhole(text)) && c != 'Σ';
    return simple ? lower.charAt(0) : DEPENDS;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** The same of any text. */
  static String ofWhole(String text) {
    boolean normal = Normalizer.isNormalized(text, Form.NFKC);
    String plain = normal ? text : Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      i += Character.charCount(point);
      boolean letter = Character.isLetterOrDigit(point);
      if (letter) {
        letters.append(gap && !letters.isEmpty() ? " " : "");
        letters.appendCodePoint(Character.toLowerCase(point));
      }
      gap = !letter;
    }
    return letters.toString();
  }
}
