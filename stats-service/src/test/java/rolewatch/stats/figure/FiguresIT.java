package rolewatch.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.backends.Backends;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.Events;
import rolewatch.stats.StatsDatabase;
import rolewatch.stats.batch.Log;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.pay.ReferenceRates;
import rolewatch.stats.postgres.PastReads;

/** The figures against plain SQL over the posting table; here every posting is a job of its own. */
class FiguresIT {

  private static final String ROLE = "backend-developer";

  private static final List<String> US_PLACES =
      List.of("US", "US/CA/San Francisco", "US/MA/Boston", "US/OH/Toledo");

  private static StatsDatabase database;

  @BeforeAll
  static void fill() {
    database = StatsDatabase.create(Backends.shared(), Clock.fixed(Events.NOON, ZoneOffset.UTC));
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    List<EnrichedEvent> events = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      events.add(random(random, i));
    }
    events.addAll(closings(random));
    database.flow.count(StatsDatabase.batch(new Log("t", 0), 0, events), 0);
  }

  private static EnrichedEvent random(RandomGenerator random, int i) {
    Events event =
        Events.posting("ashby/acme/" + i)
            .offset(i)
            .title("Engineer " + i)
            .role(random.nextInt(3) == 0 ? "nurse" : ROLE)
            .countries(random.nextInt(3) == 0 ? "DE" : US_PLACES.get(i % 4))
            .seniority(random.nextInt(3) == 0 ? null : Seniority.values()[random.nextInt(5)])
            .mode(random.nextInt(3) == 0 ? null : WorkMode.values()[random.nextInt(3)])
            .skills("s" + random.nextInt(40), "s" + random.nextInt(10))
            .company("Company " + random.nextInt(30))
            .staffing(random.nextInt(3) == 0 ? null : random.nextInt(4) == 0)
            .postedAt(Events.NOON.minusSeconds(3_600L * random.nextInt(3_000)));
    if (random.nextInt(3) > 0) {
      long low = 1_000L * random.nextInt(60, 200);
      event.yearly(low, low + 500L * random.nextInt(40));
    }
    if (random.nextInt(3) == 0) {
      event.minYears(random.nextInt(9));
    }
    return event.seen();
  }

  /** Some close, on days after their opening. */
  private static List<EnrichedEvent> closings(RandomGenerator random) {
    List<EnrichedEvent> closings = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      closings.add(
          Events.posting("ashby/acme/" + i * 5)
              .offset(2_000 + i)
              .observedAt(Events.NOON.minusSeconds(86_400L * random.nextInt(25)))
              .closed());
    }
    return closings;
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static RoleAnswer answer(Window window, Seniority seniority) {
    return answer(new Filter(window, null, seniority, null, Unit.JOB));
  }

  private static RoleAnswer answer(Filter filter) {
    return database.snapshots.role(ROLE, filter).orElseThrow();
  }

  private static int days(Window window) {
    return switch (window) {
      case ACTIVE -> 100_000;
      case HOURS_24 -> 2;
      case DAYS_7, DAYS_30, DAYS_90 -> Integer.parseInt(window.id().replace("d", ""));
    };
  }

  private static final String WHERE =
      " from posting where open and role = 'backend-developer'"
          + " and coalesce(posted_day, first_observed::date) > date '2026-03-10' - ? ";

  @ParameterizedTest
  @EnumSource(names = "HOURS_24", mode = EnumSource.Mode.EXCLUDE)
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
    assertThat(answer.skills().values()).hasSizeBetween(window == Window.HOURS_24 ? 1 : 20, 30);
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

  @ParameterizedTest
  @EnumSource
  void aWorkModeCutsEveryFigureAloneAndWithCountryAndSeniority(WorkMode mode) {
    RoleAnswer alone = answer(new Filter(Window.DAYS_90, null, null, mode, Unit.JOB));
    RoleAnswer both = answer(new Filter(Window.ACTIVE, "US", Seniority.INTERN, mode, Unit.JOB));

    String condition = "and work_mode = '" + mode + "'";
    assertThat(alone.active()).isEqualTo(count(Window.DAYS_90, condition));
    assertThat(alone.workModes().unknown())
        .isEqualTo(mode == WorkMode.UNKNOWN ? alone.active() : 0);
    condition += " and seniority = 'INTERN' and 'US' = any (countries)";
    assertThat(both.active()).isEqualTo(count(Window.ACTIVE, condition)).isPositive();
    assertThat(both.pay().n())
        .isEqualTo(count(Window.ACTIVE, condition + " and pay_currency = 'USD'"));
  }

  @Test
  void skillsAreOrderedByHowManyJobsNameThem() {
    List<Long> numbers =
        answer(Window.ACTIVE, null).skills().values().stream().map(ShareFigure::n).toList();

    assertThat(numbers).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void payByGradeYearsTierAndWorkModeEqualsThatOfTheDatabase() {
    PayAnswer answer = database.roles.pay(ROLE, Filter.of(Window.ACTIVE)).orElseThrow();

    for (PayBreakdown.Line line : answer.bySeniority().values()) {
      assertPay(line.pay(), "and seniority = '" + line.key() + "'");
    }
    for (PayBreakdown.Line line : answer.byWorkMode().values()) {
      assertPay(line.pay(), "and work_mode = '" + line.key() + "'");
    }
    for (PayBreakdown.Line line : answer.byTier().values()) {
      assertPay(line.pay(), "and location_tier = '" + line.key() + "'");
    }
    assertThat(answer.byTier().values())
        .extracting(PayBreakdown.Line::key)
        .containsExactly("TOP_HUB", "SECOND_HUB", "REMOTE", "REST");
    assertPay(answer.byTier().unknown(), "and location_tier = 'UNKNOWN'");
    assertThat(answer.byYears().values()).extracting(PayBreakdown.Line::key).hasSize(3);
    assertPay(answer.byYears().values().get(0).pay(), "and min_years < 2");
    assertPay(answer.byYears().values().get(1).pay(), "and min_years >= 2 and min_years < 5");
    assertPay(answer.byYears().values().get(2).pay(), "and min_years >= 5");
    assertPay(answer.byYears().unknown(), "and min_years is null");
  }

  private static void assertPay(PayFigure pay, String condition) {
    String us = condition + " and 'US' = any (countries)";
    assertThat(pay.n()).isEqualTo(count(Window.ACTIVE, us + " and pay_currency = 'USD'"));
    assertThat(pay.n() + pay.unknown()).isEqualTo(count(Window.ACTIVE, us));
    assertThat(pay.median()).isEqualTo(median(us));
  }

  private static Double median(String condition) {
    return database.jdbc.queryForObject(
        "select percentile_cont(0.5) within group (order by pay_annual)"
            + WHERE
            + "and pay_currency = 'USD' "
            + condition,
        Double.class,
        100_000);
  }

  @Test
  void premiumsEqualThoseOfTheDatabase() {
    PremiumsAnswer answer = database.roles.premiums(ROLE, Filter.of(Window.ACTIVE)).orElseThrow();

    assertThat(answer.premiums()).hasSizeGreaterThan(20);
    for (Premium premium : answer.premiums()) {
      String has = "'" + premium.skill() + "' = any (skills)";
      String us = "and 'US' = any (countries) and ";
      assertThat(premium.median()).isEqualTo(median(us + has));
      assertThat(premium.medianWithout()).isEqualTo(median(us + "not " + has));
      assertMatched(premium, has);
    }
  }

  /** The same regression by PostgreSQL's own functions, over values less their stratum's mean. */
  private static void assertMatched(Premium premium, String has) {
    Map<String, Object> sql =
        database.jdbc.queryForMap(
            "with job as (select seniority as s, ln(pay_annual::float8) as y, ("
                + has
                + ")::int::float8 as x"
                + WHERE
                + "and pay_currency = 'USD' and 'US' = any (countries) and seniority <> 'UNKNOWN'),"
                + " within_stratum as (select s, y - avg(y) over (partition by s) as y,"
                + " x - avg(x) over (partition by s) as x,"
                + " max(x) over (partition by s) - min(x) over (partition by s) as mixed from job)"
                + " select regr_slope(y, x) as beta, count(*) as n, count(distinct s) as strata,"
                + " count(*) filter (where x > 0) as naming"
                + " from within_stratum where mixed > 0",
            100_000);
    if (premium.matched() == null) {
      assertThat((Long) sql.get("naming")).isLessThan(10);
      return;
    }
    assertThat(premium.matched().n()).isEqualTo(sql.get("naming"));
    assertThat(premium.matched().ratio())
        .isCloseTo(Math.expm1((Double) sql.get("beta")), within(1e-9));
    assertThat(premium.matched().compared()).isEqualTo(sql.get("n"));
    assertThat(premium.matched().strata()).isEqualTo(sql.get("strata"));
  }

  @Test
  void everyDayOfTheSeriesEqualsThatOfTheDatabase() {
    SeriesAnswer answer = database.roles.series(ROLE, Filter.of(Window.ACTIVE), 40).orElseThrow();

    assertThat(answer.days()).hasSize(40);
    assertThat(answer.days().stream().mapToLong(SeriesAnswer.Day::closed).sum()).isPositive();
    for (SeriesAnswer.Day day : answer.days()) {
      Map<String, Object> sql =
          database.jdbc.queryForMap(
              "with life as (select *, coalesce(posted_day, first_observed::date) as o,"
                  + " case when not open then"
                  + " greatest(closed_day, coalesce(posted_day, first_observed::date)) end as c"
                  + " from posting where role = 'backend-developer'),"
                  + " d as (select ?::date as day)"
                  + " select count(*) filter (where o <= day and (c is null or c > day)) as active,"
                  + " count(*) filter (where o = day) as opened,"
                  + " count(*) filter (where c = day) as closed,"
                  + " percentile_cont(0.5) within group (order by pay_annual) filter"
                  + " (where o <= day and (c is null or c > day) and 'US' = any (countries)"
                  + "  and pay_currency = 'USD') as median from life, d",
              day.day().toString());
      assertThat(day.active()).as(day.day().toString()).isEqualTo(sql.get("active"));
      assertThat(day.opened()).isEqualTo(sql.get("opened"));
      assertThat(day.closed()).isEqualTo(sql.get("closed"));
      assertThat(day.medianPay()).isEqualTo(sql.get("median"));
    }
  }

  /** Opened on or before the day, and not closed up to its end. */
  private static final String ON_THE_DAY =
      " from (select *, coalesce(posted_day, first_observed::date) as o,"
          + " case when not open then"
          + " greatest(closed_day, coalesce(posted_day, first_observed::date)) end as c"
          + " from posting where role = 'backend-developer') life"
          + " where o <= ?::date and (c is null or c > ?::date) ";

  private static long onTheDay(LocalDate day, String condition) {
    Long n =
        database.jdbc.queryForObject(
            "select count(*)" + ON_THE_DAY + condition, Long.class, day.toString(), day.toString());
    return n == null ? -1 : n;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 24})
  void aPastDayEqualsThatOfTheDatabase(int daysAgo) {
    LocalDate day = LocalDate.of(2026, 3, 10).minusDays(daysAgo);
    Filter all = Filter.of(Window.ACTIVE);
    Filter us = new Filter(Window.ACTIVE, "US", null, WorkMode.REMOTE, Unit.JOB);
    database.jdbc.update("update watermark set since = '2025-01-01'");

    PastProfile past = known(database.past.role(ROLE, all, day)).profile();
    PastProfile remote = known(database.past.role(ROLE, us, day)).profile();
    PastAnswer.OfTwo both = known(database.past.compare(ROLE, "nurse", all, day));

    assertThat(past.active()).isEqualTo(onTheDay(day, "")).isPositive();
    assertThat(past.active()).isNotEqualTo(answer(Window.ACTIVE, null).active());
    assertThat(past.disclosed().n()).isEqualTo(onTheDay(day, "and pay_annual is not null"));
    for (ShareFigure mode : past.workModes().values()) {
      assertThat(mode.n()).isEqualTo(onTheDay(day, "and work_mode = '" + mode.key() + "'"));
    }
    for (ShareFigure grade : past.seniorities().values()) {
      assertThat(grade.n()).isEqualTo(onTheDay(day, "and seniority = '" + grade.key() + "'"));
    }
    String dollars = "and 'US' = any (countries) and pay_currency = 'USD'";
    assertThat(past.pay().n()).isEqualTo(onTheDay(day, dollars));
    assertThat(past.pay().median())
        .isEqualTo(
            database.jdbc.queryForObject(
                "select percentile_cont(0.5) within group (order by pay_annual)"
                    + ON_THE_DAY
                    + dollars,
                Double.class,
                day.toString(),
                day.toString()));
    for (PayBreakdown.Line line : past.bySeniority().values()) {
      assertThat(line.pay().n())
          .isEqualTo(onTheDay(day, dollars + " and seniority = '" + line.key() + "'"));
    }
    assertThat(remote.active())
        .isEqualTo(onTheDay(day, "and 'US' = any (countries) and work_mode = 'REMOTE'"))
        .isPositive();
    assertThat(both.a()).isEqualTo(past);
  }

  private static <T> T known(PastReads.Past<T> past) {
    return ((PastReads.Past.Known<T>) past).answer();
  }

  @Test
  void payInAnotherCurrencyEqualsThatOfTheDatabase() {
    ReferenceRates rates = ReferenceRates.read("Date,USD,GBP\n2026-03-09,1.0705,0.84638\n");
    Filter pounds = Filter.of(Window.ACTIVE).in(new Conversion("GBP", rates));
    String converted = "round(pay_annual * 0.84638 / 1.0705)";

    RoleAnswer role = answer(pounds);
    PayAnswer pay = database.roles.pay(ROLE, pounds).orElseThrow();

    assertThat(role.pay().currency()).isEqualTo("GBP");
    assertThat(role.pay().n()).isEqualTo(answer(Window.ACTIVE, null).pay().n());
    assertThat(role.pay().median())
        .isEqualTo(
            database.jdbc.queryForObject(
                "select percentile_cont(0.5) within group (order by "
                    + converted
                    + "::float8)"
                    + WHERE
                    + "and pay_currency = 'USD' and 'US' = any (countries)",
                Double.class,
                100_000));
    assertThat(pay.pay()).isEqualTo(role.pay());
    assertThat(pay.byYears().values())
        .extracting(line -> line.pay().currency())
        .containsOnly("GBP");
    assertThat(pay.payByCurrency()).isEqualTo(answer(Window.ACTIVE, null).payByCurrency());
    assertThat(role.conversion().date()).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(answer(Window.ACTIVE, null).conversion()).isNull();
  }

  @Test
  void beforeTheFirstObservationNothingIsKnown() {
    database.jdbc.update("update watermark set since = '2026-03-01'");

    assertThat(database.past.role(ROLE, Filter.of(Window.ACTIVE), LocalDate.of(2026, 2, 28)))
        .isEqualTo(new PastReads.Past.BeforeAll<>(LocalDate.of(2026, 3, 1)));
    assertThat(database.past.role(ROLE, Filter.of(Window.ACTIVE), LocalDate.of(2026, 3, 1)))
        .isInstanceOf(PastReads.Past.Known.class);
  }

  @Test
  void employersEqualThoseOfTheDatabase() {
    Employers employers =
        database.roles.employers(ROLE, Filter.of(Window.ACTIVE), 1_000).orElseThrow().employers();

    assertThat(employers.values()).hasSize(30);
    for (Employers.Line line : employers.values()) {
      String condition = "and employer = '" + line.employer() + "'";
      assertThat(line.share().n()).isEqualTo(count(Window.ACTIVE, condition));
      assertThat(line.staffing()).isEqualTo(count(Window.ACTIVE, condition + " and staffing"));
    }
    assertThat(employers.staffing().known())
        .isEqualTo(count(Window.ACTIVE, "and staffing is not null"));
  }

  @Test
  void aComparisonHoldsWhatTheSingleAnswersSay() {
    CompareAnswer both =
        database.roles.compare(ROLE, "nurse", Filter.of(Window.ACTIVE)).orElseThrow();
    RoleAnswer alone = answer(Window.ACTIVE, null);

    assertThat(both.a().n()).isEqualTo(alone.active());
    assertThat(both.a().pay()).isEqualTo(alone.pay());
    assertThat(both.a().skills()).isEqualTo(alone.skills());
    assertThat(both.ratio()).isEqualTo((double) both.a().n() / both.b().n());
    Overlap overlap = both.skills();
    assertThat(overlap.shared().size() + overlap.onlyA().size()).isEqualTo(30);
    assertThat(overlap.shared().size() + overlap.onlyB().size()).isEqualTo(30);
    assertThat(overlap.jaccard())
        .isEqualTo((double) overlap.shared().size() / (60 - overlap.shared().size()));
  }

  @Test
  void claimsOfPremiumsAndOverlapsAreHeldAgainstTheAnswersThatGiveThem() {
    Filter all = Filter.of(Window.ACTIVE);
    Premium premium = database.roles.premiums(ROLE, all).orElseThrow().premiums().getFirst();
    CompareAnswer both = database.roles.compare(ROLE, "nurse", all).orElseThrow();

    List<Check> checks =
        database
            .checks
            .checks(
                List.of(
                    claim(Claim.Figure.SKILL_PAY, premium.skill(), 1),
                    claim(Claim.Figure.SKILL_PAY, "s-nobody-names", 1),
                    claim(Claim.Figure.JACCARD, "nurse", 1),
                    claim(Claim.Figure.JACCARD, ROLE, 1),
                    claim(Claim.Figure.JACCARD, "no-such-role", 1)))
            .checks();

    assertThat(checks.get(0).live()).isEqualTo(premium.median());
    assertThat(checks.get(0).n()).isEqualTo(premium.n());
    assertThat(checks.get(0).interval()).isEqualTo(premium.medianInterval());
    assertThat(checks.get(2).live()).isEqualTo(both.skills().jaccard());
    assertThat(checks.get(2).n()).isEqualTo(both.b().skills().known());
    assertThat(checks)
        .extracting(Check::verdict)
        .containsExactly(
            Check.Verdict.OFF,
            Check.Verdict.UNDECIDED,
            Check.Verdict.OFF,
            Check.Verdict.HOLDS,
            Check.Verdict.UNDECIDED);
  }

  private static Claim claim(Claim.Figure figure, String key, double value) {
    return new Claim("a claim", ROLE, Filter.of(Window.ACTIVE), figure, key, value, 0);
  }

  private static long count(Window window, String condition) {
    Long n =
        database.jdbc.queryForObject(
            "select count(*)" + WHERE + condition, Long.class, days(window));
    return n == null ? -1 : n;
  }
}
