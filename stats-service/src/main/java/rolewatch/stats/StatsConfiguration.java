package rolewatch.stats;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.stats.live.ChangeFeed;
import rolewatch.stats.live.Loop;
import rolewatch.stats.pay.ReferenceRates;
import rolewatch.stats.postgres.AuditRuns;
import rolewatch.stats.postgres.Audits;
import rolewatch.stats.postgres.ChangeLog;
import rolewatch.stats.postgres.CheckReads;
import rolewatch.stats.postgres.Citations;
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
import rolewatch.stats.telemetry.AuditHealth;
import rolewatch.stats.telemetry.StatsProgress;

/** Builds the objects of this service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatsProperties.class)
class StatsConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  StatsProgress statsProgress(MeterRegistry meters) {
    return new StatsProgress(meters);
  }

  @Bean
  Ledger ledger(JdbcTemplate jdbc) {
    return new Ledger(jdbc);
  }

  @Bean
  PostingTable postingTable(JdbcTemplate jdbc) {
    return new PostingTable(jdbc);
  }

  @Bean
  PostingQueries postingQueries(JdbcTemplate jdbc) {
    return new PostingQueries(jdbc);
  }

  @Bean
  RollupTable rollupTable(JdbcTemplate jdbc) {
    return new RollupTable(jdbc);
  }

  @Bean
  RollupReads rollupReads(JdbcTemplate jdbc) {
    return new RollupReads(jdbc);
  }

  /** Before anything is counted or answered. */
  @Bean(initMethod = "ifFormatChanged")
  Rebuild rebuild(
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc,
      PostingTable postings,
      RollupTable rollups) {
    return new Rebuild(transactions, jdbc, postings, rollups);
  }

  @Bean
  TotalsTable totalsTable(JdbcTemplate jdbc) {
    return new TotalsTable(jdbc);
  }

  @Bean
  StatsFlow statsFlow(
      PlatformTransactionManager transactions,
      Ledger ledger,
      PostingTable postings,
      RollupTable rollups,
      TotalsTable totals,
      EditionTable editions) {
    return new StatsFlow(
        new TransactionTemplate(transactions), ledger, postings, rollups, totals, editions);
  }

  @Bean
  EditionTable editionTable(JdbcTemplate jdbc) {
    return new EditionTable(jdbc);
  }

  @Bean
  DecisionTable decisionTable(JdbcTemplate jdbc) {
    return new DecisionTable(jdbc);
  }

  @Bean
  JobDecisions jobDecisions(
      PlatformTransactionManager transactions,
      PostingTable postings,
      EditionTable editions,
      DecisionTable decisions,
      RollupTable rollups,
      TotalsTable totals,
      Clock clock) {
    return new JobDecisions(
        new TransactionTemplate(transactions),
        postings,
        editions,
        decisions,
        rollups,
        totals,
        clock);
  }

  @Bean
  Snapshots snapshots(
      PlatformTransactionManager transactions,
      RollupReads rollups,
      TotalsTable totals,
      Ledger ledger,
      PostingQueries queries,
      Clock clock) {
    return new Snapshots(transactions, rollups, totals, ledger, queries, clock);
  }

  @Bean
  RoleReads roleReads(Snapshots snapshots, RollupReads rollups, PostingQueries queries) {
    return new RoleReads(snapshots, rollups, queries);
  }

  @Bean
  CheckReads checkReads(Snapshots snapshots, RoleReads roles) {
    return new CheckReads(snapshots, roles);
  }

  @Bean
  PastReads pastReads(
      Snapshots snapshots, RollupReads rollups, PostingQueries queries, TotalsTable totals) {
    return new PastReads(snapshots, rollups, queries, totals);
  }

  @Bean
  Citations citations(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
    return new Citations(transactions, jdbc);
  }

  @Bean
  ChangeLog changeLog(
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc,
      TotalsTable totals,
      Snapshots snapshots,
      Clock clock) {
    return new ChangeLog(transactions, jdbc, totals, snapshots, clock);
  }

  @Bean
  ChangeFeed changeFeed(ChangeLog log) {
    return new ChangeFeed(log);
  }

  @Bean
  Loop telling(ChangeFeed feed) {
    return new Loop("telling changes", feed::look, feed::close);
  }

  @Bean
  Audits audits(
      PlatformTransactionManager transactions,
      PostingTable postings,
      PostingQueries queries,
      RollupTable rollups,
      TotalsTable totals,
      Ledger ledger,
      Clock clock) {
    return new Audits(transactions, postings, queries, rollups, totals, ledger, clock);
  }

  @Bean
  AuditRuns auditRuns(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
    return new AuditRuns(transactions, jdbc);
  }

  @Bean
  Loop auditing(
      AuditRuns runs,
      Audits audits,
      StatsProgress progress,
      Clock clock,
      StatsProperties properties) {
    NightlyAudit nightly =
        new NightlyAudit(runs, audits, progress, clock, properties.audit().time().orElse(null));
    return new Loop("auditing the figures", nightly::look, () -> {});
  }

  @Bean
  AuditHealth nightlyAudit(AuditRuns runs) {
    return new AuditHealth(() -> runs.newest(1).stream());
  }

  @Bean
  ReferenceRates referenceRates(StatsProperties properties) {
    Path file = properties.referenceRates();
    try {
      return ReferenceRates.read(file == null ? ownRates() : Files.readString(file));
    } catch (IllegalArgumentException | IOException e) {
      throw new IllegalStateException(
          "rolewatch.stats.reference-rates: %s must be a file in the form of eurofxref.csv (%s)"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static String ownRates() throws IOException {
    try (InputStream in = ReferenceRates.class.getResourceAsStream("reference-rates.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
