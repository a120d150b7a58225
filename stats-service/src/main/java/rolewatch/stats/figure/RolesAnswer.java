package rolewatch.stats.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Slice;

/**
 * All roles, read at one moment.
 *
 * @param window which jobs, by their opening
 * @param unit what n counts
 * @param asOf when this was read
 * @param version of the figures
 * @param jobs the totals
 * @param roles every role that has a job, largest first
 * @param extractorVersions which extractor version read how many of these jobs
 * @param watermarks per source the newest observation that is counted
 * @param method how all this is computed
 */
public record RolesAnswer(
    String window,
    String unit,
    Instant asOf,
    long version,
    JobTotals jobs,
    List<RoleLine> roles,
    Map<String, Long> extractorVersions,
    Map<String, Instant> watermarks,
    Method method)
    implements Table.Tabular {

  /**
   * Two ways to the number of jobs; in the window {@code active} they are equal at every read.
   *
   * @param active all active jobs, whatever the window
   * @param sumOverRoles the sum of the roles below
   */
  public record JobTotals(long active, long sumOverRoles) {}

  /**
   * One role.
   *
   * @param role its id
   * @param name as people write it
   * @param active how many jobs
   * @param disclosed the share that states base pay
   * @param pay base pay in the US
   */
  public record RoleLine(
      String role, String name, long active, ShareFigure disclosed, PayFigure pay) {}

  /** What it is made of. */
  public static final Set<Measure> MEASURES =
      EnumSet.of(Measure.JOBS, Measure.DISCLOSED, Measure.PAY, Measure.EXTRACTOR_VERSION);

  public RolesAnswer {
    roles = List.copyOf(roles);
  }

  /**
   * All roles.
   *
   * @param counts per role and slice ({@code *} and {@code US}) the counts
   * @param activeJobs how many jobs are active
   */
  public static RolesAnswer of(
      Window window, Map<String, Map<String, Counts>> counts, long activeJobs, Basis basis) {
    List<RoleLine> roles =
        counts.entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .filter(line -> line.active() > 0)
            .sorted(Comparator.comparing(RoleLine::active).reversed().thenComparing(RoleLine::role))
            .toList();
    long sum = roles.stream().mapToLong(RoleLine::active).sum();
    return new RolesAnswer(
        window.id(),
        "job",
        basis.asOf(),
        basis.version(),
        new JobTotals(activeJobs, sum),
        roles,
        extractorVersions(counts),
        basis.watermarks(),
        Method.CURRENT);
  }

  private static RoleLine line(String role, Map<String, Counts> slices) {
    Counts all = slices.getOrDefault(Slice.EVERYWHERE, new Counts());
    Counts us = slices.getOrDefault(Slice.US, new Counts());
    long jobs = all.get(Measure.JOBS);
    return new RoleLine(
        role,
        RoleName.of(role),
        jobs,
        ShareFigure.of(null, all.get(Measure.DISCLOSED), jobs),
        PayFigure.of(us, Slice.US, AnnualPay.US_DOLLAR));
  }

  private static Map<String, Long> extractorVersions(Map<String, Map<String, Counts>> counts) {
    return ExtractorVersions.sum(
        counts.values().stream()
            .map(slices -> slices.getOrDefault(Slice.EVERYWHERE, new Counts()))
            .map(all -> all.byKey(Measure.EXTRACTOR_VERSION))
            .toList());
  }

  @Override
  public Table table() {
    List<String> columns =
        new ArrayList<>(List.of("window", "unit", "asOf", "version", "role", "name", "active"));
    columns.addAll(List.of("disclosed", "disclosedShare"));
    columns.addAll(Table.PAY);
    return new Table(columns, roles.stream().map(this::row).toList());
  }

  private Table.Row row(RoleLine line) {
    return Table.row(
            window,
            unit,
            asOf,
            version,
            line.role(),
            line.name(),
            line.active(),
            line.disclosed().n(),
            line.disclosed().share())
        .and(Table.row(line.pay()));
  }
}
