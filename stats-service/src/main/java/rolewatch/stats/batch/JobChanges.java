package rolewatch.stats.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import rolewatch.events.PostingRef;
import rolewatch.stats.job.Job;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.rollup.Increments;

/** From changed postings to the jobs that they touch, and from those to the increments. */
public final class JobChanges {

  private JobChanges() {}

  /** The jobs that gain, lose or keep a changed posting, sorted. */
  public static NavigableSet<UUID> touchedBy(Changes changes) {
    NavigableSet<UUID> jobs = new TreeSet<>();
    Stream.concat(changes.previous().stream(), changes.postings().stream())
        .filter(Posting::isOpen)
        .forEach(posting -> jobs.add(posting.openFacts().job()));
    return jobs;
  }

  /**
   * What the changes do to the figures.
   *
   * @param openBefore every posting of the touched jobs that was open
   */
  public static Increments increments(Collection<Posting> openBefore, Changes changes) {
    Map<UUID, Map<PostingRef, Posting>> before = byJob(openBefore);
    Map<UUID, Map<PostingRef, Posting>> after = byJob(openBefore);
    changes.previous().stream().filter(Posting::isOpen).forEach(old -> remove(after, old));
    changes.postings().stream().filter(Posting::isOpen).forEach(now -> put(after, now));
    Increments increments = new Increments();
    for (UUID job : touchedBy(changes)) {
      increments.change(Job.of(postings(before, job)), Job.of(postings(after, job)));
    }
    return increments;
  }

  private static Map<UUID, Map<PostingRef, Posting>> byJob(Collection<Posting> postings) {
    Map<UUID, Map<PostingRef, Posting>> jobs = new HashMap<>();
    postings.forEach(posting -> put(jobs, posting));
    return jobs;
  }

  private static void put(Map<UUID, Map<PostingRef, Posting>> jobs, Posting posting) {
    jobs.computeIfAbsent(posting.openFacts().job(), _ -> new HashMap<>())
        .put(posting.ref(), posting);
  }

  private static void remove(Map<UUID, Map<PostingRef, Posting>> jobs, Posting posting) {
    Map<PostingRef, Posting> postings = jobs.get(posting.openFacts().job());
    if (postings == null || postings.remove(posting.ref()) == null) {
      throw new IllegalStateException(posting.ref() + " is missing among the postings of its job");
    }
  }

  private static Collection<Posting> postings(Map<UUID, Map<PostingRef, Posting>> jobs, UUID job) {
    Map<PostingRef, Posting> postings = jobs.get(job);
    return postings == null ? List.of() : postings.values();
  }
}
