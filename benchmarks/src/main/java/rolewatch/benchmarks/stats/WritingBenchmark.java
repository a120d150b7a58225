package rolewatch.benchmarks.stats;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import rolewatch.benchmarks.market.Market;
import rolewatch.benchmarks.market.MarketEvents;

final class WritingBenchmark {

  private WritingBenchmark() {}

  public static void main(String[] arguments) {
    long postings = Long.parseLong(arguments[0]);
    int batch = Integer.parseInt(arguments[1]);
    Market.Openings openings = Market.Openings.valueOf(arguments[2]);
    double concentration = Double.parseDouble(arguments[3]);
    try (Servers servers = Servers.start();
        Figures figures = Figures.create(servers)) {
      MarketEvents market = new MarketEvents(new Market(1, postings, openings, concentration));
      Writing writing = new Writing(figures, market, batch);
      long step = Math.max(10_000, market.count() / 10);
      while (writing.done() < market.count()) {
        long before = writing.done();
        Cost cost = writing.until(before + step);
        long n = writing.done() - before;
        System.out.printf(
            "%,9d  %6.0f/s by the clock  java %4.0f µs  postgres %4.0f µs  %6.0f/s on two cores%n",
            writing.done(),
            cost.rate(n),
            cost.java() / 1e3 / n,
            cost.postgres() / 1e3 / n,
            cost.rateOnTwoCores(n));
      }
      sizes(figures.jdbc);
      System.out.println(figures.audit());
    }
  }

  private static void sizes(JdbcTemplate jdbc) {
    List<String> rows =
        jdbc.query(
            """
            select relname, n_live_tup, pg_table_size(relid) t, pg_indexes_size(relid) i,
              n_tup_ins, n_tup_upd, n_tup_hot_upd
            from pg_stat_user_tables where schemaname = 'stats' order by t desc limit 8
            """,
            (row, _) ->
                "%-20s rows %,10d table %,8d KB index %,8d KB  ins %,d upd %,d hot %,d"
                    .formatted(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3) / 1024,
                        row.getLong(4) / 1024,
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)));
    rows.forEach(System.out::println);
    System.out.println(
        jdbc.queryForList(
                "select part, scope='active' a, count(*) n, avg(length(counts))::int avg,"
                    + " max(length(counts)) max, sum(length(counts))/1000000 mb from stats.rollup"
                    + " group by 1,2 order by 1,2")
            .toString()
            .replace("}, {", "}\n {"));
  }
}
