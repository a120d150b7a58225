package rolewatch.enrich.text;

import java.text.Normalizer;

/** Letters as words are compared by: lower case, without accents. */
final class PlainLetters {

  /** What stands for a character that no word is made of. */
  static final char NONE = 0;

  private static final char[] PLAIN = plainLetters();

  private PlainLetters() {}

  /**
   * A letter or digit in lower case without its accent, always one character; {@link #NONE} for
   * anything else.
   */
  static char plain(char c) {
    if (c < PLAIN.length) {
      return PLAIN[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
  }

  /** One step of the hash of a word. */
  static long hash(long hash, char plain) {
    return (hash + plain) * 0x9E3779B97F4A7C15L;
  }

  /** A word with every letter made plain. */
  static String plain(String word) {
    char[] plain = word.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      char letter = plain(plain[i]);
      plain[i] = letter == NONE ? plain[i] : letter;
    }
    return new String(plain);
  }

  private static char[] plainLetters() {
    char[] table = new char[0x180];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.isLetterOrDigit(c) ? withoutAccent(Character.toLowerCase(c)) : NONE;
    }
    return table;
  }

  private static char withoutAccent(char lower) {
    return switch (lower) {
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'ß' -> 's';
      case 'ı' -> 'i';
      default -> Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    };
  }
}
