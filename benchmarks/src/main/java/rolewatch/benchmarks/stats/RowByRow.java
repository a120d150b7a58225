package rolewatch.benchmarks.stats;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.benchmarks.market.MarketEvents;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.stats.identity.JobIdentity;
import rolewatch.stats.posting.FactVersion;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.posting.PostingLife;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Contribution;

/**
 * The same figures kept the obvious way: a row per count, each moved by an upsert of its own, one
 * transaction per posting. New postings only, each a job of its own.
 */
final class RowByRow implements AutoCloseable {

  private static final String TABLES =
      """
      create table plain_posting (ref text primary key, document bytea not null);
      create table plain_count (
        role text, part text, slice text, scope text, cell text, n bigint not null,
        primary key (role, part, slice, scope, cell))
      """;

  private static final String POSTING =
      """
      insert into plain_posting (ref, document) values (?, ?)
      on conflict (ref) do update set document = excluded.document
      """;

  private static final String COUNT =
      """
      insert into plain_count as p (role, part, slice, scope, cell, n) values (?, ?, ?, ?, ?, ?)
      on conflict (role, part, slice, scope, cell) do update set n = p.n + excluded.n
      """;

  private final Figures figures;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  RowByRow(Servers servers) {
    figures = Figures.create(servers);
    jdbc = figures.jdbc;
    transaction =
        new TransactionTemplate(
            new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
    jdbc.execute(TABLES);
  }

  Cost count(MarketEvents market, long postings) {
    List<byte[]> events =
        LongStream.range(0, postings)
            .mapToObj(number -> EventJson.write(market.event(number)))
            .toList();
    return Cost.of(
        new ServerProcessor(jdbc),
        () -> events.forEach(json -> transaction.executeWithoutResult(_ -> count(json))));
  }

  private void count(byte[] json) {
    EnrichedEvent event = EventJson.read(json, EnrichedEvent.class);
    if (event instanceof EnrichedPosting seen) {
      FactVersion version = new FactVersion(1, seen.origin().offset(), seen.extractorVersion());
      Posting posting = PostingLife.after(null, version, seen, JobIdentity.of(seen).id());
      jdbc.update(POSTING, posting.ref().toString(), json);
      Contribution.of(List.of(posting)).additions().forEach(this::count);
    }
  }

  private void count(Contribution.Addition addition) {
    for (Cell cell : addition.cells()) {
      jdbc.update(
          COUNT,
          addition.key().role(),
          addition.key().part().code(),
          addition.key().slice(),
          addition.key().scope(),
          cell.toString(),
          addition.times());
    }
  }

  @Override
  public void close() {
    figures.close();
  }
}
