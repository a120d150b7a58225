package rolewatch.enrich.quality;

/** How what was found compares with what was expected. */
enum Verdict {
  RIGHT,
  /** Nothing was found where something is expected. */
  MISSED,
  /** Something else was found than is expected. */
  WRONG,
  /** Something was found where there is nothing. */
  INVENTED;

  /** Compares two values of which one may mean nothing. */
  static Verdict of(String expected, String found, String nothing) {
    if (expected.equals(found)) {
      return RIGHT;
    }
    if (found.equals(nothing)) {
      return MISSED;
    }
    return expected.equals(nothing) ? INVENTED : WRONG;
  }
}
