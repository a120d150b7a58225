package rolewatch.enrich.extract.pay;

/** Finds where sentences begin: behind a stop that ends no abbreviation and no ordinal number. */
final class Sentences {

  /** No word further away speaks about an amount. */
  static final int REACH = 150;

  private Sentences() {}

  /** Start of the sentence or line that holds an offset, or as far back as words can matter. */
  static int start(String lower, int start) {
    int limit = Math.max(0, start - REACH);
    for (int i = start; i > limit; i--) {
      char c = lower.charAt(i - 1);
      if (c == '\n' || (isStop(c) && lower.charAt(i) == ' ' && endsWord(lower, i - 1, limit))) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '|';
  }

  // "approx. $50", "p.a. to": the dot of an abbreviation ends no sentence.
  private static boolean endsWord(String lower, int stop, int limit) {
    if (lower.charAt(stop) != '.') {
      return true;
    }
    int i = stop;
    while (i > limit && Character.isLetter(lower.charAt(i - 1))) {
      i--;
    }
    if (isOrdinal(lower, stop, limit)) {
      return false;
    }
    int length = stop - i;
    char before = lower.charAt(Math.max(0, i - 1));
    boolean abbreviated =
        length > 0 && (before == '.' || (length <= 2 && !Numeral.isDigit(before)));
    return !abbreviated && !isAbbreviation(lower.substring(i, stop));
  }

  // "1. Jahr", "13. Monatsgehalt"
  private static boolean isOrdinal(String lower, int stop, int limit) {
    int i = stop;
    while (i > limit && Numeral.isDigit(lower.charAt(i - 1))) {
      i--;
    }
    return i < stop && stop - i <= 2 && i > limit && lower.charAt(i - 1) == ' ';
  }

  private static boolean isAbbreviation(String word) {
    return switch (word) {
      case "approx",
          "incl",
          "excl",
          "inkl",
          "min",
          "max",
          "usd",
          "gross",
          "env",
          "std",
          "mtl",
          "bzw" ->
          true;
      default -> false;
    };
  }
}
