package rolewatch.benchmarks.stats;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/** The main figures of a role, computed by SQL from the postings at every question. */
final class PlainWay {

  private static final String ROLE =
      """
      with job as (
        select distinct on (job) * from posting where role = ? and open order by job, ref)
      select
        (select count(*) from job),
        (select count(*) from job where pay_annual is not null),
        (select percentile_disc(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by pay_annual)
           from job where pay_currency = 'USD' and 'US' = any (countries)),
        (select jsonb_object_agg(work_mode, n)
           from (select work_mode, count(*) as n from job group by 1) m),
        (select jsonb_object_agg(seniority, n)
           from (select seniority, count(*) as n from job group by 1) s),
        (select jsonb_object_agg(country, n)
           from (select country, count(*) as n from job, unnest(countries) as country group by 1) c),
        (select jsonb_object_agg(skill, n)
           from (select skill, count(*) as n from job, unnest(skills) as skill
                 group by 1 order by 2 desc limit 30) t)
      """;

  private final JdbcTemplate jdbc;

  PlainWay(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Latencies times(Supplier<String> role, int times) {
    Latencies latencies = new Latencies();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      jdbc.query(ROLE, row -> {}, role.get());
      latencies.add(System.nanoTime() - start);
    }
    return latencies;
  }
}
