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
    rollups
        .computeIfAbsent(addition.key(), _ -> new Counts())
        .addAll(addition.cells(), (long) addition.times() * times);
  }

  /** The changes per rollup, sorted by key so that writers lock in one order; none is empty. */
  public NavigableMap<RollupKey, Counts> rollups() {
    NavigableMap<RollupKey, Counts> sorted = new TreeMap<>();
    rollups.forEach(
        (key, counts) -> {
          if (!counts.isEmpty()) {
            sorted.put(key, counts);
          }
        });
    return sorted;
  }

  /** How many jobs became active minus how many ceased to be. */
  public int activeJobs() {
    return activeJobs;
  }
}
