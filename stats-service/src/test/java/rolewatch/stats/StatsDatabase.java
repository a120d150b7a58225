package rolewatch.stats;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EventJson;
import rolewatch.stats.batch.Batch;
import rolewatch.stats.batch.Log;
import rolewatch.stats.batch.Received;
import rolewatch.stats.figure.Accounting;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.postgres.AuditRuns;
import rolewatch.stats.postgres.Audits;
import rolewatch.stats.postgres.ChangeLog;
import rolewatch.stats.postgres.CheckReads;
import rolewatch.stats.postgres.DecisionTable;
import rolewatch.stats.postgres.EditionTable;
import rolewatch.stats.postgres.Ledger;
import rolewatch.stats.postgres.PastReads;
import rolewatch.stats.postgres.PostingQueries;
import rolewatch.stats.postgres.PostingTable;
import rolewatch.stats.postgres.Rebuild;
import rolewatch.stats.postgres.RoleReads;
import rolewatch.stats.postgres.RollupReads;
import rolewatch.stats.postgres.RollupTable;
import rolewatch.stats.postgres.Snapshots;
import rolewatch.stats.postgres.TotalsTable;

/** The flow over a database of its own, without Kafka and HTTP around it. */
public final class StatsDatabase implements AutoCloseable {

  private final HikariDataSource dataSource;
  public final JdbcTemplate jdbc;
  public final StatsFlow flow;
  public final JobDecisions decisions;
  public final Snapshots snapshots;
  public final RoleReads roles;
  public final CheckReads checks;
  public final PastReads past;
  public final ChangeLog changes;
  public final Rebuild rebuild;
  public final AuditRuns auditRuns;
  public final Audits audits;
  private final Ledger ledger;

  private StatsDatabase(HikariDataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.jdbc = new JdbcTemplate(dataSource);
    JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
    this.ledger = new Ledger(jdbc);
    PostingTable postings = new PostingTable(jdbc);
    PostingQueries queries = new PostingQueries(jdbc);
    RollupTable rollups = new RollupTable(jdbc);
    TotalsTable totals = new TotalsTable(jdbc);
    EditionTable editions = new EditionTable(jdbc);
    this.flow =
        new StatsFlow(
            new TransactionTemplate(transactions), ledger, postings, rollups, totals, editions);
    this.decisions =
        new JobDecisions(
            new TransactionTemplate(transactions),
            postings,
            editions,
            new DecisionTable(jdbc),
            rollups,
            totals,
            clock);
    RollupReads reads = new RollupReads(jdbc);
    this.snapshots = new Snapshots(transactions, reads, totals, ledger, queries, clock);
    this.changes = new ChangeLog(transactions, jdbc, totals, snapshots, clock);
    this.roles = new RoleReads(snapshots, reads, queries);
    this.checks = new CheckReads(snapshots, roles);
    this.past = new PastReads(snapshots, reads, queries, totals);
    this.rebuild = new Rebuild(transactions, jdbc, postings, rollups);
    rebuild.ifFormatChanged();
    this.audits = new Audits(transactions, postings, queries, rollups, totals, ledger, clock);
    this.auditRuns = new AuditRuns(transactions, jdbc);
  }

  /** An empty database. */
  public static StatsDatabase create(Backends backends, Clock clock) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(backends.freshDatabase());
    config.setUsername(backends.jdbcUser());
    config.setPassword(backends.jdbcPassword());
    config.setSchema("stats");
    HikariDataSource dataSource = new HikariDataSource(config);
    Flyway.configure()
        .dataSource(dataSource)
        .schemas("stats")
        .locations("classpath:db/stats/migration")
        .load()
        .migrate();
    return new StatsDatabase(dataSource, clock);
  }

  /** Events as they lie in a log from an offset on. */
  public static Batch batch(Log log, long offset, List<? extends EnrichedEvent> events) {
    List<Received> records = new ArrayList<>();
    long next = offset;
    for (EnrichedEvent event : events) {
      records.add(new Received.Event(log, next++, event, EventJson.write(event)));
    }
    return new Batch(records);
  }

  public Audit audit() {
    return audits.run();
  }

  public Accounting.Totals accounting() {
    return Accounting.of(ledger.tallies()).totals();
  }

  @Override
  public void close() {
    dataSource.close();
  }
}
