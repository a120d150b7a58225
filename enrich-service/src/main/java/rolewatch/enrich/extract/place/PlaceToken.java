package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a text that may name a place.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text the word as written
 * @param folded the word as the gazetteer writes it; may hold a space where a mark was inside
 * @param gap what stands between it and the word before
 */
record PlaceToken(int start, int end, String text, String folded, Gap gap) {

  /** What separates two words, from weak to strong. */
  enum Gap {
    /** Part of one name. */
    SPACE,
    /** Of one place: a comma, a bracket. */
    COMMA,
    /** Of one place, or of what stands under it: "Spain - Granada". */
    DASH,
    /** Between two places: a semicolon, a bar, a slash. */
    BREAK
  }

  // Longer texts are no list of places.
  private static final int MOST = 400;

  /** The words between two offsets. */
  static List<PlaceToken> read(String text, int from, int to) {
    List<PlaceToken> tokens = new ArrayList<>();
    int i = from;
    Gap gap = Gap.BREAK;
    while (i < to && tokens.size() < MOST) {
      if (isWord(text.charAt(i))) {
        int end = wordEnd(text, i, to);
        String word = text.substring(i, end);
        tokens.add(new PlaceToken(i, end, word, Folding.fold(word), gap));
        i = end;
        gap = Gap.SPACE;
      } else {
        gap = stronger(gap, gapAt(text, i, from, to));
        i++;
      }
    }
    return tokens;
  }

  boolean isUpper() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True if the word begins as a name does. */
  boolean isCapital() {
    return !Character.isLowerCase(text.charAt(0)) && !Character.isDigit(text.charAt(0));
  }

  private static Gap stronger(Gap a, Gap b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  // Full stops and apostrophes inside a word belong to it: "D.C.", "Xi'an".
  private static int wordEnd(String text, int start, int to) {
    int i = start;
    while (i < to && (isWord(text.charAt(i)) || joins(text, i, to))) {
      i++;
    }
    return i;
  }

  private static boolean joins(String text, int i, int to) {
    char c = text.charAt(i);
    boolean mark = c == '.' || c == '\'' || c == '\u2019';
    return mark && i + 1 < to && isWord(text.charAt(i + 1));
  }

  private static Gap gapAt(String text, int i, int from, int to) {
    return switch (text.charAt(i)) {
      case ';', '|', '/', '\n', '•', '&', '+', '·', '\\' -> Gap.BREAK;
      case ',', '(', ')', '[', ']' -> Gap.COMMA;
      case ':', '\u2013', '\u2014', '>' -> Gap.DASH;
      case '-' -> isDash(text, i, from, to) ? Gap.DASH : Gap.SPACE;
      default -> Gap.SPACE;
    };
  }

  private static boolean isDash(String text, int i, int from, int to) {
    boolean before = i > from && text.charAt(i - 1) == ' ';
    boolean after = i + 1 < to && text.charAt(i + 1) == ' ';
    return before || after;
  }
}
