package rolewatch.stats.postgres;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.stats.rollup.Contribution;
import rolewatch.stats.rollup.Recomputation;

/**
 * Computes the stored figures afresh from the postings when this version of the service counts
 * otherwise than the one that stored them.
 */
public final class Rebuild {

  /** All rebuilt figures lie in one shard; the sum over shards is the figure. */
  private static final int SHARD = 0;

  private static final String LOCK = Sql.load("format-lock");

  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;
  private final PostingTable postings;
  private final RollupTable rollups;

  public Rebuild(
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc,
      PostingTable postings,
      RollupTable rollups) {
    this.transaction = new TransactionTemplate(transactions);
    this.jdbc = jdbc;
    this.postings = postings;
    this.rollups = rollups;
  }

  /** Does so if needed, once for all instances, role by role. Readers see the old until then. */
  public void ifFormatChanged() {
    transaction.executeWithoutResult(
        _ -> {
          Integer format = jdbc.queryForObject(LOCK, Integer.class);
          if (format == null || format != Contribution.FORMAT) {
            rebuild();
          }
        });
  }

  private void rebuild() {
    jdbc.update("update figures_format set format = ?", Contribution.FORMAT);
    jdbc.update("insert into shard (shard) values (?) on conflict do nothing", SHARD);
    jdbc.update("update shard set version = version + 1 where shard = ?", SHARD);
    jdbc.update("delete from rollup");
    for (String role : postings.roles()) {
      Recomputation recomputation = Recomputation.ofRole(role);
      postings.forEachOfRole(role, recomputation::add);
      rollups.add(SHARD, recomputation.rows());
    }
  }
}
