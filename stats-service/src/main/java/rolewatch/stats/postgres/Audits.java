package rolewatch.stats.postgres;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.stats.figure.Accounting;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.CountsCodec;
import rolewatch.stats.rollup.Measure;
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
    this.postings = postings;
    this.queries = queries;
    this.rollups = rollups;
    this.totals = totals;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The audit of this moment. Takes time and memory in proportion to the figures. */
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
    Recomputation recomputation = new Recomputation();
    postings.forEachOpen(recomputation::add);
    Map<RollupKey, Counts> expected = recomputation.rollups();
    Map<RollupKey, Counts> stored = stored();
    Audit.JobTotals jobs =
        new Audit.JobTotals(recomputation.jobs(), counted.activeJobs(), sumOverRoles(stored));
    Differences differences = new Differences();
    differences.add("postings open", counted.open(), found.open());
    differences.add("postings closed", counted.closed(), found.closed());
    differences.add("jobs active", jobs.counted(), jobs.active());
    differences.add("jobs summed over roles", jobs.sumOverRoles(), jobs.active());
    expected.forEach((key, counts) -> differences.add(key, stored.remove(key), counts));
    stored.forEach((key, counts) -> differences.add(key, counts, null));
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

  private Map<RollupKey, Counts> stored() {
    Map<RollupKey, Counts> stored = new TreeMap<>();
    rollups.forEach(
        (key, bytes) -> CountsCodec.addTo(stored.computeIfAbsent(key, _ -> new Counts()), bytes));
    stored.values().removeIf(Counts::isEmpty);
    return stored;
  }

  private static long sumOverRoles(Map<RollupKey, Counts> stored) {
    List<Long> jobs = new ArrayList<>();
    stored.forEach(
        (key, counts) -> {
          if (key.scope().equals(Scope.ACTIVE) && key.slice().equals(Slice.ALL.id())) {
            jobs.add(counts.get(Measure.JOBS));
          }
        });
    return jobs.stream().mapToLong(Long::longValue).sum();
  }
}
