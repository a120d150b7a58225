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

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::measure).thenComparing(Cell::key);

  /** A count without kinds. */
  public static Cell of(Measure measure) {
    return new Cell(measure, "");
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return key.isEmpty() ? measure.name() : measure + ":" + key;
  }
}
