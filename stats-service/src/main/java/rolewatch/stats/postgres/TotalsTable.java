package rolewatch.stats.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.stats.batch.Changes;

/** Totals and version of the figures per shard, and the watermark per source. */
public final class TotalsTable {

  private static final String INSERT = Sql.load("shard-insert");
  private static final String MOVE = Sql.load("shard-move");
  private static final String TOTALS = Sql.load("totals");
  private static final String MOVE_WATERMARKS = Sql.load("watermarks-move");
  private static final String SINCE = Sql.load("observed-since");
  private static final String WATERMARKS = Sql.load("watermarks");

  private final JdbcTemplate jdbc;

  public TotalsTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the shard for this transaction, and moves totals, version and watermarks. */
  public void move(int shard, Changes changes, int activeJobs) {
    move(shard, changes.opened(), changes.added() - changes.opened(), activeJobs);
    moveWatermarks(shard, changes);
  }

  /**
   * Locks the shard for this transaction, and moves the number of jobs and the version alone: their
   * postings stay as they are.
   *
   * @param activeJobs how many more are active
   */
  public void moveJobs(int shard, int activeJobs) {
    move(shard, 0, 0, activeJobs);
  }

  private void move(int shard, int opened, int closed, int activeJobs) {
    if (jdbc.update(MOVE, opened, closed, activeJobs, shard) == 0) {
      jdbc.update(INSERT, shard);
      jdbc.update(MOVE, opened, closed, activeJobs, shard);
    }
  }

  private void moveWatermarks(int shard, Changes changes) {
    Map<String, Instant> first = new TreeMap<>();
    changes
        .postings()
        .forEach(
            posting ->
                first.merge(
                    posting.ref().source(),
                    posting.firstObserved(),
                    (one, other) -> one.isBefore(other) ? one : other));
    jdbc.update(
        MOVE_WATERMARKS,
        Columns.of(first.entrySet())
            .after(shard)
            .column("text", Map.Entry::getKey)
            .column(
                "timestamptz",
                entry ->
                    changes.watermarks().getOrDefault(entry.getKey(), entry.getValue()).toString())
            .column("timestamptz", entry -> entry.getValue().toString()));
  }

  /** Since when anything was observed; empty if nothing was. */
  public Optional<Instant> observedSince() {
    return jdbc.query(
            SINCE, (row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .getFirst()
        .map(OffsetDateTime::toInstant);
  }

  /** The totals over all shards, at one moment. */
  public Totals totals() {
    Totals totals =
        jdbc.queryForObject(
            TOTALS,
            (row, _) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)));
    if (totals == null) {
      throw new IllegalStateException("no totals");
    }
    return totals;
  }

  /** The newest observation applied, per source. */
  public Map<String, Instant> watermarks() {
    Map<String, Instant> watermarks = new TreeMap<>();
    jdbc.query(
        WATERMARKS,
        row -> {
          watermarks.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
        });
    return watermarks;
  }

  /** The id of this database: answers computed from another one are not its answers. */
  public UUID identity() {
    UUID id = jdbc.queryForObject("select id from identity", UUID.class);
    if (id == null) {
      throw new IllegalStateException("no identity");
    }
    return id;
  }
}
