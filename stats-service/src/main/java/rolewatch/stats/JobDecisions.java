package rolewatch.stats;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.events.PostingRef;
import rolewatch.stats.batch.JobChanges;
import rolewatch.stats.identity.JobIdentity;
import rolewatch.stats.job.Decision;
import rolewatch.stats.postgres.DecisionTable;
import rolewatch.stats.postgres.EditionTable;
import rolewatch.stats.postgres.PostingTable;
import rolewatch.stats.postgres.RollupTable;
import rolewatch.stats.postgres.TotalsTable;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.rollup.Increments;

/**
 * Operators split and merge jobs, and every figure follows in the same transaction. A decision
 * holds for what comes later too: a parted posting stays where it was put, however its text is
 * edited; wordings of merged jobs stay one. The same decision a second time changes nothing.
 */
public final class JobDecisions {

  /** The shard that decisions are counted in: a figure is the sum over all. */
  private static final int SHARD = 0;

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * It holds.
     *
     * @param job the job that was split or merged into
     * @param parted the job of the parted postings; null for a merge
     * @param changed false if it held already
     */
    record Held(UUID job, @Nullable UUID parted, boolean changed) implements Outcome {}

    /** There never was such a job. */
    record UnknownJob(UUID job) implements Outcome {}

    /** These are no postings of the job. */
    record NotOfJob(List<String> refs) implements Outcome {}

    /** Nothing would be left of the job. */
    record NothingLeft() implements Outcome {}
  }

  /**
   * Who decides.
   *
   * @param client whose key it is
   * @param reason in their words; null if none is given
   */
  public record Operator(String client, @Nullable String reason) {}

  private final TransactionTemplate transaction;
  private final PostingTable postings;
  private final EditionTable editions;
  private final DecisionTable decisions;
  private final RollupTable rollups;
  private final TotalsTable totals;
  private final Clock clock;

  public JobDecisions(
      TransactionTemplate transaction,
      PostingTable postings,
      EditionTable editions,
      DecisionTable decisions,
      RollupTable rollups,
      TotalsTable totals,
      Clock clock) {
    this.transaction = transaction;
    this.postings = postings;
    this.editions = editions;
    this.decisions = decisions;
    this.rollups = rollups;
    this.totals = totals;
    this.clock = clock;
  }

  /** Makes some postings of a job a job of their own. */
  public Outcome split(UUID job, Collection<PostingRef> refs, Operator operator) {
    return inTransaction(() -> splitNow(job, new TreeSet<>(refs), operator));
  }

  /** Makes other jobs part of a job. */
  public Outcome merge(UUID job, Collection<UUID> others, Operator operator) {
    return inTransaction(() -> mergeNow(job, new TreeSet<>(others), operator));
  }

  private Outcome inTransaction(Supplier<Outcome> decision) {
    Outcome outcome = transaction.execute(_ -> decision.get());
    if (outcome == null) {
      throw new IllegalStateException("no outcome");
    }
    return outcome;
  }

  private Outcome splitNow(UUID asked, NavigableSet<PostingRef> refs, Operator operator) {
    long unmoved = editions.moves();
    UUID job = decisions.became(asked).orElse(null);
    if (job == null) {
      return new Outcome.UnknownJob(asked);
    }
    UUID parted =
        JobIdentity.hash(
            "split",
            job.toString(),
            refs.stream().map(PostingRef::toString).collect(Collectors.joining("\n")));
    List<Posting> before = postings.lockAllOf(new TreeSet<>(Set.of(job, parted)));
    editions.requireUnmoved(unmoved);
    if (refsOf(parted, before).equals(refs)) {
      return new Outcome.Held(job, parted, false);
    }
    Set<PostingRef> ofJob = refsOf(job, before);
    if (!ofJob.containsAll(refs)) {
      return new Outcome.NotOfJob(
          refs.stream().filter(ref -> !ofJob.contains(ref)).map(PostingRef::toString).toList());
    }
    if (ofJob.size() == refs.size()) {
      return new Outcome.NothingLeft();
    }
    Set<UUID> wordings = wordingsOfOnly(refs, ofJob);
    count(before, posting -> refs.contains(posting.ref()) ? parted : posting.openFacts().job());
    editions.countMove();
    long decision = note(Decision.Kind.SPLIT, job, List.of(parted), refs, operator);
    decisions.part(parted, refs, wordings, decision);
    return new Outcome.Held(job, parted, true);
  }

  private static Set<PostingRef> refsOf(UUID job, List<Posting> all) {
    return all.stream()
        .filter(posting -> posting.openFacts().job().equals(job))
        .map(Posting::ref)
        .collect(Collectors.toSet());
  }

  /** Wordings that no posting of the job has but those that are parted. */
  private Set<UUID> wordingsOfOnly(Set<PostingRef> refs, Set<PostingRef> ofJob) {
    Set<UUID> parted = new HashSet<>();
    Set<UUID> left = new HashSet<>();
    for (PostingRef ref : ofJob) {
      wording(ref).forEach(refs.contains(ref) ? parted::add : left::add);
    }
    parted.removeAll(left);
    return parted;
  }

  private Stream<UUID> wording(PostingRef ref) {
    return postings.document(ref).stream()
        .map(json -> EventJson.read(json, EnrichedEvent.class))
        .filter(EnrichedPosting.class::isInstance)
        .map(event -> JobIdentity.of((EnrichedPosting) event).id());
  }

  private Outcome mergeNow(UUID asked, NavigableSet<UUID> others, Operator operator) {
    long unmoved = editions.moves();
    Map<UUID, UUID> now = new HashMap<>();
    for (UUID one : Stream.concat(Stream.of(asked), others.stream()).toList()) {
      UUID became = decisions.became(one).orElse(null);
      if (became == null) {
        return new Outcome.UnknownJob(one);
      }
      now.put(one, became);
    }
    UUID job = now.getOrDefault(asked, asked);
    NavigableSet<UUID> from = new TreeSet<>(now.values());
    from.remove(job);
    if (from.isEmpty()) {
      return new Outcome.Held(job, null, false);
    }
    NavigableSet<UUID> concerned = new TreeSet<>(from);
    concerned.add(job);
    List<Posting> before = postings.lockAllOf(concerned);
    editions.requireUnmoved(unmoved);
    count(before, _ -> job);
    note(Decision.Kind.MERGE, job, from, Set.of(), operator);
    editions.move(from.stream().collect(Collectors.toMap(one -> one, _ -> job)));
    return new Outcome.Held(job, null, true);
  }

  private long note(
      Decision.Kind kind,
      UUID job,
      Collection<UUID> others,
      Collection<PostingRef> refs,
      Operator operator) {
    return decisions.note(
        clock.instant(), operator.client(), kind, job, others, refs, operator.reason());
  }

  private void count(List<Posting> before, Function<Posting, UUID> jobOf) {
    List<Posting> after =
        before.stream().map(posting -> posting.ofJob(jobOf.apply(posting))).toList();
    Increments increments = JobChanges.increments(before, after);
    totals.moveJobs(SHARD, increments.activeJobs());
    rollups.add(SHARD, increments.rows());
  }
}
