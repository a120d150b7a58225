package rolewatch.stats.rollup;

import java.util.Comparator;

/**
 * One count in a rollup.
 *
 * @param measure what is counted
 * @param key of which kind; empty where the measure has no kinds
 */
public record Cell(Measure measure, String key) implements Comparable<Cell> {

  /** The key under which jobs are counted that do not tell. */
  public static final String UNKNOWN = "UNKNOWN";

  /** The key of what is the case. */
  public static final String YES = "YES";

  /** The key of what is not the case. */
  public static final String NO = "NO";

  private static final char SEPARATOR = '\u001f';

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::measure).thenComparing(Cell::key);

  /** A count without kinds. */
  public static Cell of(Measure measure) {
    return new Cell(measure, "");
  }

  /** One key out of two; neither holds a control character. */
  public static String pair(String first, String second) {
    return first + SEPARATOR + second;
  }

  /** The first half of such a key. */
  public static String first(String pair) {
    return pair.substring(0, pair.indexOf(SEPARATOR));
  }

  /** The second half of such a key. */
  public static String second(String pair) {
    return pair.substring(pair.indexOf(SEPARATOR) + 1);
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + measure.ordinal();
  }

  @Override
  public String toString() {
    return key.isEmpty() ? measure.name() : measure + ":" + key;
  }
}
