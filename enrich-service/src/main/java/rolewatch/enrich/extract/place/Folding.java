package rolewatch.enrich.extract.place;

import java.text.Normalizer;

/** Brings a name to the form that the gazetteer's tables are keyed by. */
final class Folding {

  private Folding() {}

  /** Lower case without accents and apostrophes; everything else that is no letter is one space. */
  static String fold(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(special(name), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(Character.toLowerCase(c));
      } else if (!isSilent(c)) {
        gap = true;
      }
    }
    return isAscii(folded) ? folded.toString() : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isSilent(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '`'
        || c == '\u00b4'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  // Letters that Unicode does not decompose.
  private static String special(String name) {
    StringBuilder text = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case 'ł', 'Ł' -> text.append('l');
        case 'ø', 'Ø' -> text.append('o');
        case 'đ', 'Đ', 'ð' -> text.append('d');
        case 'ß' -> text.append("ss");
        case 'æ', 'Æ' -> text.append("ae");
        case 'œ', 'Œ' -> text.append("oe");
        case 'ı', 'İ' -> text.append('i');
        case 'þ' -> text.append("th");
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
