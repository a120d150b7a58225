package rolewatch.stats.postgres;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.RollupKey;

/** Counts the differences that an audit finds, and names the first. */
final class Differences {

  private final List<Audit.Difference> named = new ArrayList<>();
  private long count;

  void add(String where, long stored, long recomputed) {
    if (stored == recomputed) {
      return;
    }
    count++;
    if (named.size() < Audit.NAMED) {
      named.add(new Audit.Difference(where, stored, recomputed));
    }
  }

  void add(RollupKey key, @Nullable Counts stored, @Nullable Counts recomputed) {
    Counts have = stored == null ? new Counts() : stored;
    Counts want = recomputed == null ? new Counts() : recomputed;
    Counts cells = new Counts();
    have.forEach((cell, _) -> cells.add(cell, 1));
    want.forEach((cell, _) -> cells.add(cell, 1));
    cells.forEach((cell, _) -> add(where(key) + cell, have.get(cell), want.get(cell)));
  }

  private static String where(RollupKey key) {
    return key.role() + part(key) + " " + key.slice() + " " + key.scope() + " ";
  }

  private static String part(RollupKey key) {
    return key.part() == Part.JOBS ? "" : " " + key.part();
  }

  long count() {
    return count;
  }

  List<Audit.Difference> named() {
    return named;
  }
}
