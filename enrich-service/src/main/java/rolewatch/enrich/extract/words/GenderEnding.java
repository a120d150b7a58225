package rolewatch.enrich.extract.words;

import java.util.Set;

/** The ways a title names every gender at once: Entwickler*in, Desarrollador/a, Développeur(se). */
final class GenderEnding {

  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST = 6;
  private static final Set<String> AFTER_MARK =
      Set.of(
          "in", "innen", "r", "e", "a", "o", "as", "os", "ne", "se", "euse", "rice", "trice", "ra",
          "frau", "iere", "ere", "n");

  private GenderEnding() {}

  /** Offset after the ending that begins at {@code at}, or {@code at} if there is none. */
  static int skip(String lower, int wordStart, int at) {
    if (at - wordStart < SHORTEST_STEM || at >= lower.length()) {
      return at;
    }
    int from = afterMark(lower, at);
    int to = endOfLetters(lower, from);
    if (from == at
        || to == from
        || !AFTER_MARK.contains(Letters.plain(lower.substring(from, to)))) {
      return at;
    }
    return closed(lower, at, to);
  }

  private static int afterMark(String lower, int at) {
    char mark = lower.charAt(at);
    if (mark == '/' && at + 1 < lower.length() && lower.charAt(at + 1) == '-') {
      return at + 2;
    }
    return "*:_/(·•".indexOf(mark) >= 0 ? at + 1 : at;
  }

  private static int endOfLetters(String lower, int from) {
    int to = from;
    while (to < lower.length() && to - from <= LONGEST && Character.isLetter(lower.charAt(to))) {
      to++;
    }
    return to;
  }

  private static int closed(String lower, int at, int to) {
    if (lower.charAt(at) != '(') {
      return to;
    }
    return to < lower.length() && lower.charAt(to) == ')' ? to + 1 : at;
  }
}
