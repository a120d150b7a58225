package rolewatch.enrich.quality;

import tools.jackson.databind.JsonNode;

/** Sums of money, equal within half a percent. */
final class Amounts {

  private static final double TOLERANCE = 0.005;

  private Amounts() {}

  /** Whether both are about the same number, or neither is a number. */
  static boolean close(JsonNode expected, JsonNode found) {
    if (!expected.isNumber() || !found.isNumber()) {
      return !expected.isNumber() && !found.isNumber();
    }
    return close(expected.doubleValue(), found.doubleValue());
  }

  static boolean close(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
}
