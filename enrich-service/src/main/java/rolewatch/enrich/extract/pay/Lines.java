package rolewatch.enrich.extract.pay;

/**
 * Finds the ends of lines, never looking further than told: a text may be one line as long as
 * itself, and every sum in it asks.
 */
final class Lines {

  /** No line that matters is longer. */
  static final int REACH = 300;

  private Lines() {}

  /** Start of the line that holds an offset, or {@code at - reach} if the line is longer. */
  static int start(String text, int at, int reach) {
    int limit = Math.max(0, at - reach);
    int i = at;
    while (i > limit && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  /** End of the line that holds an offset, or {@code from + reach} if the line is longer. */
  static int end(String text, int from, int reach) {
    int limit = Math.min(text.length(), from + reach);
    int i = from;
    while (i < limit && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }
}
