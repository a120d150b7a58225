package rolewatch.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.job.Job;
import rolewatch.stats.posting.Posting;

/**
 * The figures computed afresh from all open postings, by the same contribution as the increments.
 * Not safe for use by several threads.
 */
public final class Recomputation {

  private final Increments sums = new Increments();
  private final List<Posting> sameJob = new ArrayList<>();
  private @Nullable UUID job;
  private long postings;
  private long jobs;

  /** Takes the next posting. The postings of a job come one after another. */
  public void add(Posting open) {
    UUID next = open.openFacts().job();
    if (!next.equals(job)) {
      finishJob();
      job = next;
    }
    sameJob.add(open);
    postings++;
  }

  /** The sums per rollup, once all postings were added; none is empty. */
  public NavigableMap<RollupKey, Counts> rollups() {
    finishJob();
    return sums.rollups();
  }

  private void finishJob() {
    Job.of(sameJob)
        .ifPresent(
            active -> {
              sums.add(Contribution.of(active), 1);
              jobs++;
            });
    sameJob.clear();
  }

  /** How many postings were added. */
  public long postings() {
    return postings;
  }

  /** How many jobs they were; complete after {@link #rollups()}. */
  public long jobs() {
    return jobs;
  }
}
