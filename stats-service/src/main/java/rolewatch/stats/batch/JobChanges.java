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
import rolewatch.stats.posting.Posting;
import rolewatch.stats.rollup.Increments;

/** From changed postings to the jobs that they touch, and from those to the increments. */
public final class JobChanges {

  private JobChanges() {}

  /** The jobs that gain, lose or keep a changed posting, sorted. */
  public static NavigableSet<UUID> touchedBy(Changes changes) {
    NavigableSet<UUID> jobs = new TreeSet<>();
    Stream.concat(changes.previous().stream(), changes.postings().stream())
        .filter(JobChanges::isCounted)
        .forEach(posting -> jobs.add(posting.openFacts().job()));
    return jobs;
  }

  /**
   * What the changes do to the figures.
   *
   * @param postingsBefore every posting of the touched jobs as it was, open or closed
   */
  public static Increments increments(Collection<Posting> postingsBefore, Changes changes) {
    Map<UUID, Map<PostingRef, Posting>> before = byJob(postingsBefore);
    Map<UUID, Map<PostingRef, Posting>> after = byJob(postingsBefore);
    changes.previous().stream().filter(JobChanges::isCounted).forEach(old -> remove(after, old));
    changes.postings().stream().filter(JobChanges::isCounted).forEach(now -> put(after, now));
    Increments increments = new Increments();
    for (UUID job : touchedBy(changes)) {
      increments.change(postings(before, job), postings(after, job));
    }
    return increments;
  }

  /** Open, or closed after it was seen: what closed unseen belongs to no job. */
  private static boolean isCounted(Posting posting) {
    return posting.facts() != null;
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
