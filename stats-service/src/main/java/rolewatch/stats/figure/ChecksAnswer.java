package rolewatch.stats.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import rolewatch.stats.statistic.Interval;

/**
 * Claims held against the live figures, all at one moment.
 *
 * @param unit what n counts
 * @param asOf when
 * @param version of the figures
 * @param checks one per claim, in their order
 * @param extractorVersions which extractor version read how many of the jobs, over all claims
 * @param watermarks per source the newest observation that is counted
 * @param method how the figures are computed
 */
public record ChecksAnswer(
    String unit,
    Instant asOf,
    long version,
    List<Check> checks,
    NavigableMap<String, Long> extractorVersions,
    Map<String, Instant> watermarks,
    Method method)
    implements Table.Tabular {

  public ChecksAnswer {
    checks = List.copyOf(checks);
  }

  /** Holds the claims against the figures. */
  public static ChecksAnswer of(List<Claim> claims, LiveRoles roles, Basis basis) {
    List<Check> checks = new ArrayList<>();
    List<Map<String, Long>> versions = new ArrayList<>();
    for (Claim claim : claims) {
      checks.add(Check.of(claim, roles));
      RoleAnswer live = roles.role(claim.role(), claim.filter());
      if (live != null) {
        versions.add(live.extractorVersions());
      }
    }
    return new ChecksAnswer(
        Unit.JOB.id(),
        basis.asOf(),
        basis.version(),
        checks,
        ExtractorVersions.sum(versions),
        basis.watermarks(),
        Method.CURRENT);
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            "name",
            "role",
            "window",
            "country",
            "seniority",
            "workMode",
            "figure",
            "key",
            "claimed",
            "live",
            "low",
            "high",
            "n",
            "deviation",
            "verdict",
            "strength",
            "asOf",
            "version"),
        checks.stream().map(this::row).toList());
  }

  private Table.Row row(Check check) {
    Interval interval = check.interval();
    return Table.row(
        check.name(),
        check.role(),
        check.window(),
        check.country(),
        check.seniority(),
        check.workMode(),
        check.figure(),
        check.key(),
        check.claimed(),
        check.live(),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        check.n(),
        check.deviation(),
        check.verdict(),
        check.strength(),
        asOf,
        version);
  }
}
