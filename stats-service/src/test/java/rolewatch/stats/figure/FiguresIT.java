package rolewatch.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.Events;
import rolewatch.stats.StatsDatabase;
import rolewatch.stats.batch.Log;

/** The figures against plain SQL over the posting table; here every posting is a job of its own. */
class FiguresIT {

  private static final String ROLE = "backend-developer";

  private static StatsDatabase database;

  @BeforeAll
  static void fill() {
    database = StatsDatabase.create(Backends.shared(), Clock.fixed(Events.NOON, ZoneOffset.UTC));
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    List<EnrichedEvent> events = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      events.add(random(random, i));
    }
    database.flow.count(StatsDatabase.batch(new Log("t", 0), 0, events), 0);
  }

  private static EnrichedEvent random(RandomGenerator random, int i) {
    Events event =
        Events.posting("ashby/acme/" + i)
            .offset(i)
            .title("Engineer " + i)
            .role(random.nextInt(3) == 0 ? "nurse" : ROLE)
            .countries(random.nextInt(3) == 0 ? "DE" : "US")
            .seniority(random.nextInt(3) == 0 ? null : Seniority.values()[random.nextInt(5)])
            .mode(random.nextInt(3) == 0 ? null : WorkMode.values()[random.nextInt(3)])
            .skills("s" + random.nextInt(40), "s" + random.nextInt(10))
            .postedAt(Events.NOON.minusSeconds(3_600L * random.nextInt(3_000)));
    if (random.nextInt(3) > 0) {
      long low = 1_000L * random.nextInt(60, 200);
      event.yearly(low, low + 500L * random.nextInt(40));
    }
    return event.seen();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static RoleAnswer answer(Window window, Seniority seniority) {
    return database.snapshots.role(ROLE, new Filter(window, null, seniority)).orElseThrow();
  }

  private static int days(Window window) {
    return window == Window.ACTIVE ? 100_000 : Integer.parseInt(window.id().replace("d", ""));
  }

  private static final String WHERE =
      " from posting where open and role = 'backend-developer'"
          + " and coalesce(posted_day, first_observed::date) > date '2026-03-10' - ? ";

  @ParameterizedTest
  @EnumSource
  void percentilesEqualThoseOfTheDatabase(Window window) {
    PayFigure pay = answer(window, null).pay();
    Map<String, Object> sql =
        database.jdbc.queryForMap(
            "select count(*) as n,"
                + " percentile_cont(0.10) within group (order by pay_annual) as p10,"
                + " percentile_cont(0.25) within group (order by pay_annual) as p25,"
                + " percentile_cont(0.50) within group (order by pay_annual) as median,"
                + " percentile_cont(0.75) within group (order by pay_annual) as p75,"
                + " percentile_cont(0.90) within group (order by pay_annual) as p90"
                + WHERE
                + "and pay_currency = 'USD' and 'US' = any (countries)",
            days(window));

    assertThat(pay.n()).isEqualTo(sql.get("n")).isGreaterThan(10);
    assertThat(pay.p10()).isEqualTo((Double) sql.get("p10"), within(1e-6));
    assertThat(pay.p25()).isEqualTo((Double) sql.get("p25"), within(1e-6));
    assertThat(pay.median()).isEqualTo((Double) sql.get("median"), within(1e-6));
    assertThat(pay.p75()).isEqualTo((Double) sql.get("p75"), within(1e-6));
    assertThat(pay.p90()).isEqualTo((Double) sql.get("p90"), within(1e-6));
  }

  @ParameterizedTest
  @EnumSource
  void countsAndSharesEqualThoseOfTheDatabase(Window window) {
    RoleAnswer answer = answer(window, null);

    assertThat(answer.active()).isEqualTo(count(window, ""));
    assertThat(answer.disclosed().n()).isEqualTo(count(window, "and pay_annual is not null"));
    assertThat(answer.workModes().known()).isEqualTo(count(window, "and work_mode <> 'UNKNOWN'"));
    for (ShareFigure mode : answer.workModes().values()) {
      assertThat(mode.n()).isEqualTo(count(window, "and work_mode = '" + mode.key() + "'"));
    }
    for (ShareFigure grade : answer.seniorities().values()) {
      assertThat(grade.n()).isEqualTo(count(window, "and seniority = '" + grade.key() + "'"));
    }
    assertThat(answer.skills().values()).hasSizeBetween(20, 30);
    for (ShareFigure skill : answer.skills().values()) {
      assertThat(skill.n()).isEqualTo(count(window, "and '" + skill.key() + "' = any (skills)"));
      assertThat(skill.known()).isEqualTo(answer.active());
    }
  }

  @Test
  void aSeniorityCutsEveryFigure() {
    RoleAnswer senior = answer(Window.ACTIVE, Seniority.SENIOR);

    assertThat(senior.active()).isEqualTo(count(Window.ACTIVE, "and seniority = 'SENIOR'"));
    assertThat(senior.pay().n())
        .isEqualTo(
            count(
                Window.ACTIVE,
                "and seniority = 'SENIOR' and pay_annual is not null and 'US' = any (countries)"));
  }

  @Test
  void skillsAreOrderedByHowManyJobsNameThem() {
    List<Long> numbers =
        answer(Window.ACTIVE, null).skills().values().stream().map(ShareFigure::n).toList();

    assertThat(numbers).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  private static long count(Window window, String condition) {
    Long n =
        database.jdbc.queryForObject(
            "select count(*)" + WHERE + condition, Long.class, days(window));
    return n == null ? -1 : n;
  }
}
