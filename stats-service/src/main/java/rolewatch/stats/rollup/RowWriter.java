package rolewatch.stats.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How rollups lie in rows. Those of the active jobs have a row each. On one day, hardly two jobs of
 * a role share country, grade and work mode, so that a row each would be rows for every posting:
 * there all rollups of a place are one row, whose keys begin with two letters for grade and work
 * mode. What a place counts without regard to them is the sum over these, and is not stored.
 */
public final class RowWriter {

  private static final String WHOLE = "";

  private RowWriter() {}

  /**
   * Increments of one row.
   *
   * @param counts by what the keys begin with
   */
  public record Row(Map<String, Counts> counts) {

    /** The row with nothing else in it. */
    public byte[] bytes() {
      return CountsCodec.write(counts);
    }

    /** The row with these added to what is stored. */
    public byte[] addedTo(byte[] stored) {
      return CountsCodec.merge(stored, counts);
    }
  }

  /** The increments per row, in the order of the table's index. */
  public static NavigableMap<RollupKey, Row> rows(Map<RollupKey, Counts> rollups) {
    Map<RollupKey, Row> rows = new HashMap<>();
    rollups.forEach(
        (key, counts) -> {
          if (counts.isEmpty()) {
            return;
          }
          if (key.scope().equals(Scope.ACTIVE)) {
            rows.put(key, new Row(Map.of(WHOLE, counts)));
          } else if (Crossing.isIn(key.slice())) {
            rows.computeIfAbsent(rowOf(key), _ -> new Row(new HashMap<>()))
                .counts()
                .put(Crossing.in(key.slice()).code(), counts);
          }
        });
    return new TreeMap<>(rows);
  }

  private static RollupKey rowOf(RollupKey key) {
    return new RollupKey(key.role(), key.part(), key.scope(), Crossing.place(key.slice()));
  }
}
