package rolewatch.stats.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.figure.AuditRun;

/** The audits that ran by themselves, each once, whichever instance ran it. */
public final class AuditRuns {

  private static final String LOCK = Sql.load("nightly-lock");
  private static final String INSERT = Sql.load("audit-run-insert");
  private static final String NEWEST = Sql.load("audit-runs");
  private static final String FORGET = Sql.load("audit-runs-forget");

  /** More than a year of nights. */
  private static final int KEPT = 400;

  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;

  public AuditRuns(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
    this.transaction = new TransactionTemplate(transactions);
    this.jdbc = jdbc;
  }

  /**
   * Runs the audit of a time, unless it was run before or another instance is at it. If it fails,
   * it is still to be run.
   *
   * @param audit reads its own snapshot
   * @return empty if it was not run here
   */
  public Optional<AuditRun> run(Instant due, Supplier<Audit> audit) {
    Optional<AuditRun> run = transaction.execute(_ -> runIfDue(due, audit));
    return run == null ? Optional.empty() : run;
  }

  private Optional<AuditRun> runIfDue(Instant due, Supplier<Audit> audit) {
    if (jdbc.queryForList(LOCK, OffsetDateTime.class, due.toString()).isEmpty()) {
      return Optional.empty();
    }
    AuditRun run = AuditRun.of(due, audit.get());
    keep(run);
    return Optional.of(run);
  }

  private void keep(AuditRun run) {
    jdbc.update("update nightly_audit set last_due = ?::timestamptz", run.due().toString());
    jdbc.update(
        INSERT,
        statement -> {
          statement.setString(1, run.due().toString());
          statement.setString(2, run.asOf().toString());
          statement.setLong(3, run.version());
          statement.setLong(4, run.difference());
          statement.setArray(
              5, statement.getConnection().createArrayOf("text", run.differences().toArray()));
        });
    jdbc.update(FORGET, KEPT);
  }

  /** The newest runs, the newest first. */
  public List<AuditRun> newest(int most) {
    return jdbc.query(NEWEST, AuditRuns::run, most);
  }

  private static AuditRun run(ResultSet row, int number) throws SQLException {
    return new AuditRun(
        row.getObject("due", OffsetDateTime.class).toInstant(),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("version"),
        row.getLong("difference"),
        List.of((String[]) row.getArray("differences").getArray()));
  }
}
