package rolewatch.benchmarks.stats;

import org.springframework.jdbc.core.JdbcTemplate;

/** How large the tables of the figures are. */
final class Sizes {

  private static final String TABLES =
      """
      select c.relname, c.reltuples::bigint, pg_table_size(c.oid) / 1e6, pg_indexes_size(c.oid) / 1e6
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'stats' and c.relkind = 'r' and c.reltuples > 100
      order by pg_total_relation_size(c.oid) desc
      """;

  private static final String ROLLUPS =
      """
      select part, case scope when 'active' then 'active' else 'days' end as scopes, count(*),
        avg(length(counts))::int, max(length(counts)), sum(length(counts)) / 1e6
      from rollup group by 1, 2 order by 1, 2
      """;

  private Sizes() {}

  static void print(JdbcTemplate jdbc) {
    jdbc.execute("analyze");
    jdbc.query(
        TABLES,
        row -> {
          System.out.printf(
              "  %-18s %,11d rows   table %,8.1f MB   indexes %,8.1f MB%n",
              row.getString(1), row.getLong(2), row.getDouble(3), row.getDouble(4));
        });
    jdbc.query(
        ROLLUPS,
        row -> {
          System.out.printf(
              "  rollup %s %-7s %,11d values   on average %,7d B   at most %,8d B   all %,7.1f"
                  + " MB%n",
              row.getString(1),
              row.getString(2),
              row.getLong(3),
              row.getLong(4),
              row.getLong(5),
              row.getDouble(6));
        });
  }
}
