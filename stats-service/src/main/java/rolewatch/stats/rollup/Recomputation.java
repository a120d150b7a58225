package rolewatch.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.job.Job;
import rolewatch.stats.posting.Posting;

/**
 * The figures computed afresh from all postings, by the same contribution as the increments. Not
 * safe for use by several threads.
 */
public final class Recomputation {

  private final Increments sums = new Increments();
  private final List<Posting> sameJob = new ArrayList<>();
  private final Predicate<String> roles;
  private @Nullable UUID job;
  private long jobs;

  private Recomputation(Predicate<String> roles) {
    this.roles = roles;
  }

  /** Of all figures. */
  public static Recomputation ofAll() {
    return new Recomputation(_ -> true);
  }

  /** Of the figures of one role. */
  public static Recomputation ofRole(String role) {
    return new Recomputation(role::equals);
  }

  /**
   * Takes the next posting that has facts, open or closed. The postings of a job come one after
   * another, and all of them.
   */
  public void add(Posting posting) {
    UUID next = posting.openFacts().job();
    if (!next.equals(job)) {
      finishJob();
      job = next;
    }
    sameJob.add(posting);
  }

  /** The sums per rollup, once all postings were added; none is empty. */
  public NavigableMap<RollupKey, Counts> rollups() {
    finishJob();
    return sums.rollups();
  }

  /** The same as they lie in rows. */
  public NavigableMap<RollupKey, RowWriter.Row> rows() {
    finishJob();
    return sums.rows();
  }

  private void finishJob() {
    for (Contribution.Addition addition : Contribution.of(sameJob).additions()) {
      if (roles.test(addition.key().role())) {
        sums.add(addition, 1);
      }
    }
    jobs += Job.of(sameJob).filter(active -> roles.test(active.facts().role())).isPresent() ? 1 : 0;
    sameJob.clear();
  }

  /** How many active jobs they were; complete after {@link #rollups()}. */
  public long jobs() {
    return jobs;
  }
}
