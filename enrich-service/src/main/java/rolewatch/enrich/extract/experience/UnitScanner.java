package rolewatch.enrich.extract.experience;

import rolewatch.enrich.extract.words.Letters;

/** Finds the words for years and months that a number may stand beside, in one pass. */
final class UnitScanner {

  private static final int LONGEST = 8;
  private static final int LABEL_REACH = 60;
  private final DurationReader durations;

  UnitScanner(DurationReader durations) {
    this.durations = durations;
  }

  /** Offset of the next unit at or behind an offset; -1 if there is none. */
  int next(String lower, int from) {
    int length = lower.length();
    int at = from;
    while (at < length) {
      char c = lower.charAt(at);
      boolean wordStart = isInitial(c) && (at == 0 || !Character.isLetter(lower.charAt(at - 1)));
      if (wordStart && isUnit(lower, at)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  private static boolean isInitial(char c) {
    return switch (c) {
      case 'y', 'm', 'j', 'a', 'l', 'r' -> true;
      default -> false;
    };
  }

  private boolean isUnit(String lower, int start) {
    int end = start;
    while (end < lower.length()
        && Character.isLetter(lower.charAt(end))
        && end - start <= LONGEST) {
      end++;
    }
    if (end - start < 2 || end - start > LONGEST || !followsNumber(lower, start, end)) {
      return false;
    }
    return durations.isUnit(Letters.plain(lower.substring(start, end)));
  }

  private boolean followsNumber(String lower, int start, int end) {
    int before = start - 1;
    while (before >= 0 && (lower.charAt(before) == ' ' || lower.charAt(before) == '-')) {
      before--;
    }
    if (before < 0) {
      return isLabel(lower, end);
    }
    char c = lower.charAt(before);
    if (Character.isDigit(c) || c == '+' || c == ')' || c == '½') {
      return true;
    }
    int from = before;
    while (from >= 0 && Character.isLetter(lower.charAt(from)) && before - from < 12) {
      from--;
    }
    String word = Letters.plain(lower.substring(from + 1, before + 1));
    return durations.mayPrecedeUnit(word) || isLabel(lower, end);
  }

  // "Years of experience required: 4-6"; the colon stands in the same line.
  private static boolean isLabel(String lower, int end) {
    int limit = Math.min(lower.length(), end + LABEL_REACH);
    for (int i = end; i < limit; i++) {
      char c = lower.charAt(i);
      if (c == ':') {
        return true;
      }
      if (c == '\n' || c == '.' || c == ',') {
        return false;
      }
    }
    return false;
  }
}
