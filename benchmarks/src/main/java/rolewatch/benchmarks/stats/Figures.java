package rolewatch.benchmarks.stats;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.benchmarks.market.Market;
import rolewatch.stats.StatsFlow;
import rolewatch.stats.figure.Audit;
import rolewatch.stats.postgres.Audits;
import rolewatch.stats.postgres.EditionTable;
import rolewatch.stats.postgres.Ledger;
import rolewatch.stats.postgres.PostingQueries;
import rolewatch.stats.postgres.PostingTable;
import rolewatch.stats.postgres.Rebuild;
import rolewatch.stats.postgres.RollupTable;
import rolewatch.stats.postgres.TotalsTable;

/** The flow and the audit over a database of their own, without Kafka and HTTP around them. */
final class Figures implements AutoCloseable {

  private static final Clock DAY_AFTER =
      Clock.fixed(Market.END.plus(Duration.ofDays(1)), ZoneOffset.UTC);

  private final HikariDataSource connections;
  final JdbcTemplate jdbc;
  final StatsFlow flow;
  private final Audits audits;

  private Figures(HikariDataSource connections) {
    this.connections = connections;
    jdbc = new JdbcTemplate(connections);
    JdbcTransactionManager transactions = new JdbcTransactionManager(connections);
    Ledger ledger = new Ledger(jdbc);
    PostingTable postings = new PostingTable(jdbc);
    PostingQueries queries = new PostingQueries(jdbc);
    RollupTable rollups = new RollupTable(jdbc);
    TotalsTable totals = new TotalsTable(jdbc);
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    EditionTable editions = new EditionTable(jdbc);
    flow = new StatsFlow(transaction, ledger, postings, rollups, totals, editions);
    new Rebuild(transactions, jdbc, postings, rollups).ifFormatChanged();
    audits = new Audits(transactions, postings, queries, rollups, totals, ledger, DAY_AFTER);
  }

  /** The address of the database. */
  String database() {
    return connections.getJdbcUrl();
  }

  /** Over a new, empty database. */
  static Figures create(Servers servers) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(servers.freshDatabase());
    config.setUsername(servers.user());
    config.setPassword(servers.password());
    config.setSchema("stats");
    HikariDataSource connections = new HikariDataSource(config);
    Flyway.configure()
        .dataSource(connections)
        .schemas("stats")
        .table("flyway_history")
        .locations("classpath:db/stats/migration")
        .load()
        .migrate();
    return new Figures(connections);
  }

  Audit audit() {
    return audits.run();
  }

  @Override
  public void close() {
    connections.close();
  }
}
