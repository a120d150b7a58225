package rolewatch.stats.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * One or two roles as they were on a past day.
 *
 * @param day which day (UTC); the figures are those at its end
 * @param country which jobs, by their places; null for all
 * @param seniority which, by their grade; null for all
 * @param workMode which, by where the work is done; null for all
 * @param unit what n counts
 * @param asOf when this was read
 * @param version of the figures
 * @param observedSince since when anything was observed; the day is not before
 * @param notKept figures that are not kept for past days, so that they are not given
 * @param watermarks per source the newest observation that is counted
 * @param method how all this is computed
 */
public record PastAnswer(
    LocalDate day,
    @Nullable String country,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    String unit,
    Instant asOf,
    long version,
    Instant observedSince,
    List<String> notKept,
    Map<String, Instant> watermarks,
    Method method) {

  private static final List<String> NOT_KEPT =
      List.of(
          "postings",
          "years",
          "byYears",
          "tiers",
          "byTier",
          "staffing",
          "countries",
          "skills",
          "premiums",
          "employers",
          "extractorVersions");

  /** A past day lies at most so many days back. */
  public static final int MOST_DAYS_BACK = 366;

  public PastAnswer {
    notKept = List.copyOf(notKept);
  }

  private static PastAnswer of(LocalDate day, Filter filter, Instant since, Basis basis) {
    return new PastAnswer(
        day,
        filter.country(),
        filter.seniority(),
        filter.workMode(),
        filter.unit().id(),
        basis.asOf(),
        basis.version(),
        since,
        NOT_KEPT,
        basis.watermarks(),
        Method.CURRENT);
  }

  private Table table(List<Table.Row> rows) {
    List<String> columns =
        new ArrayList<>(List.of("day", "country", "seniority", "workMode", "asOf", "version"));
    columns.addAll(PastProfile.COLUMNS);
    Table.Row first = Table.row(day, country, seniority, workMode, asOf, version);
    return new Table(columns, rows.stream().map(first::and).toList());
  }

  /**
   * One role.
   *
   * @param about what it rests on
   * @param profile the figures
   */
  public record OfRole(@JsonUnwrapped PastAnswer about, @JsonUnwrapped PastProfile profile)
      implements Table.Tabular {

    /** The answer. */
    public static OfRole of(
        PastProfile.Parts parts, LocalDate day, Filter filter, Instant since, Basis basis) {
      return new OfRole(
          PastAnswer.of(day, filter, since, basis), PastProfile.of(parts, filter, day));
    }

    @Override
    public Table table() {
      return about.table(profile.rows());
    }
  }

  /**
   * Two roles side by side.
   *
   * @param about what it rests on
   * @param a the first role
   * @param b the second
   * @param ratio jobs of the first by those of the second; null if the second had none
   */
  public record OfTwo(
      @JsonUnwrapped PastAnswer about, PastProfile a, PastProfile b, @Nullable Double ratio)
      implements Table.Tabular {

    /** The answer. */
    public static OfTwo of(
        PastProfile.Parts a,
        PastProfile.Parts b,
        LocalDate day,
        Filter filter,
        Instant since,
        Basis basis) {
      PastProfile one = PastProfile.of(a, filter, day);
      PastProfile other = PastProfile.of(b, filter, day);
      return new OfTwo(
          PastAnswer.of(day, filter, since, basis),
          one,
          other,
          other.active() == 0 ? null : (double) one.active() / other.active());
    }

    @Override
    public Table table() {
      List<Table.Row> rows = new ArrayList<>(a.rows());
      rows.addAll(b.rows());
      return about.table(rows);
    }
  }
}
