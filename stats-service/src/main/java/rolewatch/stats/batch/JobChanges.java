package rolewatch.stats.batch;

import java.util.ArrayList;
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
   * @param moves jobs that became another: from which to which; both are among the touched ones
   */
  public static Increments increments(
      Collection<Posting> postingsBefore, Changes changes, Map<UUID, UUID> moves) {
    Map<PostingRef, Posting> after = new HashMap<>();
    postingsBefore.forEach(posting -> after.put(posting.ref(), posting));
    changes.previous().stream().filter(JobChanges::isCounted).forEach(old -> check(after, old));
    changes.postings().stream()
        .filter(JobChanges::isCounted)
        .forEach(now -> after.put(now.ref(), now));
    return increments(
        postingsBefore, after.values().stream().map(posting -> moved(posting, moves)).toList());
  }

  private static void check(Map<PostingRef, Posting> postings, Posting old) {
    Posting found = postings.get(old.ref());
    if (found == null || !found.openFacts().job().equals(old.openFacts().job())) {
      throw new IllegalStateException(old.ref() + " is missing among the postings of its job");
    }
  }

  private static Posting moved(Posting posting, Map<UUID, UUID> moves) {
    UUID job = moves.get(posting.openFacts().job());
    return job == null ? posting : posting.ofJob(job);
  }

  /**
   * What it does to the figures if some postings become others, or are counted under other jobs.
   *
   * @param before every posting of the jobs concerned as it was, open or closed
   * @param after every posting of the same jobs as it is
   */
  public static Increments increments(Collection<Posting> before, Collection<Posting> after) {
    Map<UUID, List<Posting>> old = byJob(before);
    Map<UUID, List<Posting>> now = byJob(after);
    NavigableSet<UUID> jobs = new TreeSet<>(old.keySet());
    jobs.addAll(now.keySet());
    Increments increments = new Increments();
    jobs.forEach(
        job ->
            increments.change(old.getOrDefault(job, List.of()), now.getOrDefault(job, List.of())));
    return increments;
  }

  /** Open, or closed after it was seen: what closed unseen belongs to no job. */
  private static boolean isCounted(Posting posting) {
    return posting.facts() != null;
  }

  private static Map<UUID, List<Posting>> byJob(Collection<Posting> postings) {
    Map<UUID, List<Posting>> jobs = new HashMap<>();
    postings.forEach(
        posting ->
            jobs.computeIfAbsent(posting.openFacts().job(), _ -> new ArrayList<>()).add(posting));
    return jobs;
  }
}
