package rolewatch.stats.rollup;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One count in a rollup. A job has the same cells in all its rollups, so each is encoded once. */
public final class Cell implements Comparable<Cell> {

  /** The key under which jobs are counted that do not tell. */
  public static final String UNKNOWN = "UNKNOWN";

  /** The key of what is the case. */
  public static final String YES = "YES";

  /** The key of what is not the case. */
  public static final String NO = "NO";

  private static final char SEPARATOR = '\u001f';

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::measure).thenComparing(Cell::key);

  private static final byte[] NOT_YET = new byte[0];

  private final Measure measure;
  private final String key;

  // Threads that meet here compute the same.
  private volatile byte[] stored = NOT_YET;

  /**
   * A cell.
   *
   * @param measure what is counted
   * @param key of which kind; empty where the measure has no kinds
   */
  public Cell(Measure measure, String key) {
    this.measure = measure;
    this.key = key;
  }

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

  /** What is counted. */
  public Measure measure() {
    return measure;
  }

  /** Of which kind; empty where the measure has no kinds. */
  public String key() {
    return key;
  }

  /** The measure's code and the key, as they are stored; not to be changed. */
  byte[] stored() {
    byte[] bytes = stored;
    if (bytes.length == 0) {
      bytes = (measure.code() + key).getBytes(StandardCharsets.UTF_8);
      stored = bytes;
    }
    return bytes;
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Cell cell && measure == cell.measure && key.equals(cell.key));
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
