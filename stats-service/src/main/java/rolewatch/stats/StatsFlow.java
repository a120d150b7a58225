package rolewatch.stats;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.events.PostingRef;
import rolewatch.stats.batch.Batch;
import rolewatch.stats.batch.Changes;
import rolewatch.stats.batch.JobChanges;
import rolewatch.stats.postgres.EditionTable;
import rolewatch.stats.postgres.Ledger;
import rolewatch.stats.postgres.PostingTable;
import rolewatch.stats.postgres.RollupTable;
import rolewatch.stats.postgres.TotalsTable;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.rollup.Increments;

/**
 * The story of this service: a batch of enriched events becomes figures, in one transaction.
 *
 * <p>Records below a log's fence were counted before and are skipped, so a redelivered batch, or
 * one by a writer that has lost its partition, changes nothing. A failure takes everything back,
 * and the batch comes again. Locks are taken in one order by all writers: logs, documents, kins,
 * jobs, postings, moves, shard; what can be done before the jobs are locked is, because copies of a
 * job in other logs wait for them.
 */
public final class StatsFlow {

  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final PostingTable postings;
  private final RollupTable rollups;
  private final TotalsTable totals;
  private final EditionTable editions;

  public StatsFlow(
      TransactionTemplate transaction,
      Ledger ledger,
      PostingTable postings,
      RollupTable rollups,
      TotalsTable totals,
      EditionTable editions) {
    this.transaction = transaction;
    this.ledger = ledger;
    this.postings = postings;
    this.rollups = rollups;
    this.totals = totals;
    this.editions = editions;
  }

  /**
   * Counts a batch, exactly once.
   *
   * @param shard the shard of this writer; writers of different shards do not wait for each other
   */
  public void count(Batch batch, int shard) {
    transaction.executeWithoutResult(_ -> countNew(batch.from(ledger.lock(batch.logs())), shard));
  }

  private void countNew(Batch batch, int shard) {
    if (batch.records().isEmpty()) {
      return;
    }
    long unmoved = editions.moves();
    Changes changes = change(batch);
    postings.keep(changes.documents());
    Map<UUID, UUID> moves = editions.assign(changes);
    NavigableSet<UUID> jobs = JobChanges.touchedBy(changes);
    moves.forEach((from, to) -> jobs.addAll(List.of(from, to)));
    List<Posting> before = postings.lockAllOf(jobs);
    editions.requireUnmoved(unmoved);
    Increments increments = JobChanges.increments(before, changes, moves);
    postings.save(changes);
    editions.move(moves);
    totals.move(shard, changes, increments.activeJobs());
    rollups.add(shard, increments.rows());
    ledger.count(changes.tallies());
  }

  private Changes change(Batch batch) {
    Map<String, Integer> incarnations = ledger.incarnations(batch.rawTopicIds());
    Map<PostingRef, Posting> known = postings.find(batch.refs());
    return Changes.of(batch, known, topicId -> incarnations.getOrDefault(topicId, 0));
  }
}
