package rolewatch.enrich.extract.language;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Tells the languages that have a script to themselves, or nearly so. */
final class Scripts {

  private Scripts() {}

  /** The language of most of the letters; null for Latin ones or where there are few letters. */
  static @Nullable String language(String lower, int end) {
    int latin = 0;
    int other = 0;
    String first = null;
    boolean kana = false;
    for (int i = 0; i < end; i++) {
      char c = lower.charAt(i);
      if (c < 0x250) {
        latin += (c >= 'a' && c <= 'z') || (c > 0x7F && Character.isLetter(c)) ? 1 : 0;
        continue;
      }
      String language = language(c);
      if (language != null) {
        other++;
        kana |= language.equals("ja");
        first = first == null || first.equals("ru") || first.equals("ar") ? language : first;
      }
    }
    // One letter of those scripts says as much as two Latin ones, and English terms stand between.
    return other > 8 && other * 2 > latin ? (kana ? "ja" : first) : null;
  }

  private static @Nullable String language(char c) {
    return switch (UnicodeScript.of(c)) {
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      case HANGUL -> "ko";
      case CYRILLIC -> c == 'і' || c == 'ї' || c == 'є' || c == 'ґ' ? "uk" : "ru";
      case GREEK -> "el";
      case HEBREW -> "he";
      case ARABIC -> c == 'پ' || c == 'چ' || c == 'گ' ? "fa" : "ar";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      default -> null;
    };
  }
}
