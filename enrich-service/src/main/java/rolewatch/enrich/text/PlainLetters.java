package rolewatch.enrich.text;

import java.text.Normalizer;

/** Letters as words are compared by: lower case, without accents. */
final class PlainLetters {

  private static final char[] PLAIN = plainLetters();
  private static final boolean[] LETTER = letters();

  private PlainLetters() {}

  /** True for what a word is made of. */
  static boolean isLetter(char c) {
    return c < LETTER.length ? LETTER[c] : Character.isLetterOrDigit(c);
  }

  /** A letter in lower case without its accent; always one character. */
  static char plain(char c) {
    return c < PLAIN.length ? PLAIN[c] : Character.toLowerCase(c);
  }

  /** One step of the hash of a word. */
  static int hash(int hash, char plain) {
    return 31 * hash + plain;
  }

  /** A word with every letter made plain. */
  static String plain(String word) {
    char[] plain = word.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char[] plainLetters() {
    char[] table = new char[0x180];
    for (char c = 0; c < table.length; c++) {
      char lower = Character.toLowerCase(c);
      table[c] =
          switch (lower) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'ß' -> 's';
            case 'ı' -> 'i';
            default -> Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
          };
    }
    return table;
  }

  private static boolean[] letters() {
    boolean[] table = new boolean[0x180];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.isLetterOrDigit(c);
    }
    return table;
  }
}
