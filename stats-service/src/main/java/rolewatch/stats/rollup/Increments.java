package rolewatch.stats.rollup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import rolewatch.stats.job.Job;
import rolewatch.stats.posting.Posting;

/**
 * What a batch changes in the figures, added up in memory: new contribution minus old, per job. Not
 * safe for use by several threads.
 */
public final class Increments {

  private final Map<RollupKey, Counts> rollups = new HashMap<>();
  private int activeJobs;

  /** Takes a job from what its postings were to what they are; either may be none. */
  public void change(Collection<Posting> before, Collection<Posting> after) {
    Contribution old = Contribution.of(before);
    Contribution now = Contribution.of(after);
    if (!old.equals(now)) {
      add(old, -1);
      add(now, 1);
    }
    activeJobs += (Job.of(after).isPresent() ? 1 : 0) - (Job.of(before).isPresent() ? 1 : 0);
  }

  /** Adds a contribution {@code times} times; negative takes it back. */
  public void add(Contribution contribution, int times) {
    for (Contribution.Addition addition : contribution.additions()) {
      add(addition, times);
    }
  }

  void add(Contribution.Addition addition, int times) {
    if (!isSum(addition.key())) {
      rollups
          .computeIfAbsent(addition.key(), _ -> new Counts())
          .addAll(addition.cells(), (long) addition.times() * times);
    }
  }

  /** True for a place's day without regard to grade and work mode. */
  private static boolean isSum(RollupKey key) {
    return !key.scope().equals(Scope.ACTIVE) && !Crossing.isIn(key.slice());
  }

  /** The changes per row, in the order of the table's index, so that writers lock in one order. */
  public NavigableMap<RollupKey, RowWriter.Row> rows() {
    return RowWriter.rows(rollups);
  }

  /** The changes per rollup, those that are sums of others included, sorted; none is empty. */
  public NavigableMap<RollupKey, Counts> rollups() {
    NavigableMap<RollupKey, Counts> all = new TreeMap<>();
    rollups.forEach(
        (key, counts) -> {
          all.computeIfAbsent(key, _ -> new Counts()).add(counts);
          if (!key.scope().equals(Scope.ACTIVE) && key.part() != Part.PAY) {
            String place = Crossing.place(key.slice());
            all.computeIfAbsent(
                    new RollupKey(key.role(), key.part(), key.scope(), place), _ -> new Counts())
                .add(counts);
          }
        });
    all.values().removeIf(Counts::isEmpty);
    return all;
  }

  /** How many jobs became active minus how many ceased to be. */
  public int activeJobs() {
    return activeJobs;
  }
}
