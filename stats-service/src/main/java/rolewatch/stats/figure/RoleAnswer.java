package rolewatch.stats.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.pay.Conversion;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Slice;

/**
 * The figures of one role.
 *
 * @param role its id
 * @param name as people write it
 * @param window which of its jobs, by their opening
 * @param country which, by their places; null for all
 * @param seniority which, by their grade; null for all
 * @param workMode which, by where the work is done; null for all
 * @param unit what n counts: job or posting
 * @param conversion how the headline's pay was converted; null if it was not
 * @param asOf when this was read
 * @param version of the figures
 * @param active how many jobs there are
 * @param postings how many open postings advertise them
 * @param disclosed the share that states base pay
 * @param pay the headline: base pay in the country asked for, else in the US
 * @param payByCurrency base pay of all these jobs, one figure per currency
 * @param workModes remote, hybrid, onsite
 * @param seniorities the grades
 * @param years bands of the years of experience required, by the lowest number named
 * @param tiers the location tiers
 * @param staffing YES: the employer hires for somebody else
 * @param countries the countries; a job in two of them counts in both
 * @param skills the top 30, as shares of the jobs that name any skill
 * @param extractorVersions which extractor version read how many of these jobs
 * @param watermarks per source the newest observation that is counted
 * @param method how all this is computed
 */
public record RoleAnswer(
    String role,
    String name,
    String window,
    @Nullable String country,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    String unit,
    Conversion.@Nullable Told conversion,
    Instant asOf,
    long version,
    long active,
    long postings,
    ShareFigure disclosed,
    PayFigure pay,
    List<PayFigure> payByCurrency,
    Mix workModes,
    Mix seniorities,
    Mix years,
    Mix tiers,
    Mix staffing,
    Mix countries,
    Mix skills,
    NavigableMap<String, Long> extractorVersions,
    Map<String, Instant> watermarks,
    Method method)
    implements Table.Tabular {

  /** How many skills are named. */
  public static final int TOP_SKILLS = 30;

  /** What it is made of. */
  public static final Set<Measure> MEASURES =
      EnumSet.of(
          Measure.JOBS,
          Measure.POSTINGS,
          Measure.DISCLOSED,
          Measure.SKILL_BEARING,
          Measure.WORK_MODE,
          Measure.SENIORITY,
          Measure.COUNTRY,
          Measure.YEARS,
          Measure.TIER,
          Measure.STAFFING,
          Measure.SKILL,
          Measure.PAY,
          Measure.EXTRACTOR_VERSION);

  /**
   * The figures.
   *
   * @param counts the counts of the filter's slice
   * @param payCounts the counts of its {@linkplain Filter#paySlice() pay slice}
   */
  public static RoleAnswer of(
      String role, Filter filter, Counts counts, Counts payCounts, Basis basis) {
    return of(role, filter, counts, payCounts, basis, TOP_SKILLS);
  }

  /** The figures with another number of skills than {@link #TOP_SKILLS}. */
  public static RoleAnswer of(
      String role, Filter filter, Counts counts, Counts payCounts, Basis basis, int skills) {
    long jobs = counts.get(Measure.JOBS);
    return new RoleAnswer(
        role,
        RoleName.of(role),
        filter.window().id(),
        filter.country(),
        filter.seniority(),
        filter.workMode(),
        filter.unit().id(),
        filter.converted(),
        basis.asOf(),
        basis.version(),
        jobs,
        counts.get(Measure.POSTINGS),
        ShareFigure.of(null, counts.get(Measure.DISCLOSED), jobs),
        headline(Converted.of(payCounts, filter.conversion()), filter),
        PayFigure.all(counts, filter.country()),
        Mix.of(counts, Measure.WORK_MODE),
        Mix.of(counts, Measure.SENIORITY),
        Mix.of(counts, Measure.YEARS),
        Mix.of(counts, Measure.TIER),
        Mix.of(counts, Measure.STAFFING),
        Mix.of(counts, Measure.COUNTRY),
        Mix.skills(counts, skills),
        counts.byKey(Measure.EXTRACTOR_VERSION),
        basis.watermarks(),
        Method.CURRENT);
  }

  /** US dollars in the US; elsewhere the currency that most jobs there state. */
  private static PayFigure headline(Counts counts, Filter filter) {
    String country = filter.paySlice().country();
    if (filter.conversion() != null) {
      return PayFigure.of(counts, country, filter.conversion().currency());
    }
    if (Slice.US.equals(country)) {
      return PayFigure.of(counts, country, AnnualPay.US_DOLLAR);
    }
    return PayFigure.all(counts, country).stream()
        .findFirst()
        .orElseGet(() -> PayFigure.of(counts, country, AnnualPay.US_DOLLAR));
  }

  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(About.COLUMNS);
    columns.addAll(List.of("by", "key"));
    columns.addAll(Table.SHARE);
    List<Table.Row> rows = new ArrayList<>();
    rows.add(row("disclosed", disclosed));
    workModes.values().forEach(share -> rows.add(row("workMode", share)));
    seniorities.values().forEach(share -> rows.add(row("seniority", share)));
    years.values().forEach(share -> rows.add(row("years", share)));
    tiers.values().forEach(share -> rows.add(row("tier", share)));
    staffing.values().forEach(share -> rows.add(row("staffing", share)));
    countries.values().forEach(share -> rows.add(row("country", share)));
    skills.values().forEach(share -> rows.add(row("skill", share)));
    return new Table(columns, rows);
  }

  private Table.Row row(String by, ShareFigure share) {
    return Table.row(
            role, window, country, seniority, workMode, unit, asOf, version, by, share.key())
        .and(Table.row(share));
  }
}
