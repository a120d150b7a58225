package rolewatch.enrich.extract.words;

import java.text.Normalizer;

/** Words written alike, whatever accents their author used. */
public final class Letters {

  private Letters() {}

  /** The lower-case word without accents: {@code développeur} is {@code developpeur}. */
  public static String plain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  private static String withoutAccents(String lower) {
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(plain, decomposed.charAt(i));
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder plain, char c) {
    switch (c) {
      case 'ł' -> plain.append('l');
      case 'ø' -> plain.append('o');
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'œ' -> plain.append("oe");
      default -> {
        // Only the accents of Latin letters: the marks of other scripts carry meaning.
        if (c < '\u0300' || c > '\u036f') {
          plain.append(c);
        }
      }
    }
  }
}
