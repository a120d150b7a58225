package rolewatch.stats.postgres;

import java.time.Clock;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.stats.figure.Accounting;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Part;
import rolewatch.stats.rollup.Recomputation;
import rolewatch.stats.rollup.RollupKey;
import rolewatch.stats.rollup.Scope;
import rolewatch.stats.rollup.Slice;

/** Recomputes every figure from the postings and compares, in one snapshot. */
public final class Audits {

  private final TransactionTemplate transaction;
  private final PostingTable postings;
  private final PostingQueries queries;
  private final RollupTable rollups;
  private final TotalsTable totals;
  private final Ledger ledger;
  private final Clock clock;

  public Audits(
      PlatformTransactionManager transactions,
      PostingTable postings,
      PostingQueries queries,
      RollupTable rollups,
      TotalsTable totals,
      Ledger ledger,
      Clock clock) {
    this.transaction = Snapshots.snapshot(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.postings = postings;
    this.queries = queries;
    this.rollups = rollups;
    this.totals = totals;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * The audit of this moment, role by role: takes time in proportion to the figures, and memory in
   * proportion to those of the largest role.
   */
  public Audit run() {
    Audit audit = transaction.execute(_ -> compare());
    if (audit == null) {
      throw new IllegalStateException("no audit");
    }
    return audit;
  }

  private Audit compare() {
    Totals counted = totals.totals();
    Audit.PostingTotals found = queries.totals();
    Differences differences = new Differences();
    long active = 0;
    long sumOverRoles = 0;
    for (String role : roles()) {
      Recomputation recomputation = Recomputation.ofRole(role);
      postings.forEachOfRole(role, recomputation::add);
      Map<RollupKey, Counts> stored = stored(role);
      sumOverRoles += jobs(role, stored);
      recomputation
          .rollups()
          .forEach((key, counts) -> differences.add(key, stored.remove(key), counts));
      stored.forEach((key, counts) -> differences.add(key, counts, null));
      active += recomputation.jobs();
    }
    Audit.JobTotals jobs = new Audit.JobTotals(active, counted.activeJobs(), sumOverRoles);
    differences.add("postings open", counted.open(), found.open());
    differences.add("postings closed", counted.closed(), found.closed());
    differences.add("jobs active", jobs.counted(), jobs.active());
    differences.add("jobs summed over roles", jobs.sumOverRoles(), jobs.active());
    return new Audit(
        clock.instant(),
        counted.version(),
        found,
        jobs,
        Accounting.of(ledger.tallies()).totals(),
        differences.count(),
        differences.count() == 0,
        differences.named());
  }

  private NavigableSet<String> roles() {
    NavigableSet<String> roles = new TreeSet<>(postings.roles());
    roles.addAll(rollups.roles());
    return roles;
  }

  private Map<RollupKey, Counts> stored(String role) {
    Map<RollupKey, Counts> stored = new TreeMap<>();
    rollups.forEachOfRole(
        role, (key, counts) -> stored.computeIfAbsent(key, _ -> new Counts()).add(counts));
    stored.values().removeIf(Counts::isEmpty);
    return stored;
  }

  private static long jobs(String role, Map<RollupKey, Counts> stored) {
    RollupKey all = new RollupKey(role, Part.JOBS, Scope.ACTIVE, Slice.EVERYWHERE);
    Counts counts = stored.get(all);
    return counts == null ? 0 : counts.get(Measure.JOBS);
  }
}
