package rolewatch.stats.rollup;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import rolewatch.stats.job.Job;

/**
 * What a batch changes in the figures, added up in memory: new contribution minus old, per job. Not
 * safe for use by several threads.
 */
public final class Increments {

  private final NavigableMap<RollupKey, Counts> rollups = new TreeMap<>();
  private int activeJobs;

  /** Takes a job from what it was to what it is; either may be empty. */
  public void change(Optional<Job> before, Optional<Job> after) {
    Optional<Contribution> old = before.map(Contribution::of);
    Optional<Contribution> now = after.map(Contribution::of);
    if (!old.equals(now)) {
      old.ifPresent(contribution -> add(contribution, -1));
      now.ifPresent(contribution -> add(contribution, 1));
    }
    activeJobs += (after.isPresent() ? 1 : 0) - (before.isPresent() ? 1 : 0);
  }

  /** Adds a contribution {@code times} times; negative takes it back. */
  public void add(Contribution contribution, int times) {
    for (RollupKey key : contribution.rollups()) {
      rollups.computeIfAbsent(key, _ -> new Counts()).addAll(contribution.cells(), times);
    }
  }

  /** The changes per rollup, sorted by key so that writers lock in one order; none is empty. */
  public NavigableMap<RollupKey, Counts> rollups() {
    rollups.values().removeIf(Counts::isEmpty);
    return rollups;
  }

  /** How many jobs became active minus how many ceased to be. */
  public int activeJobs() {
    return activeJobs;
  }
}
