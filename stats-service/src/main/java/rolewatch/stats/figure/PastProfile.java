package rolewatch.stats.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Slice;

/**
 * What is known of a role on a past day, as the postings tell it now.
 *
 * @param role its id
 * @param name as people write it
 * @param active how many jobs were active at the end of the day
 * @param disclosed the share that states base pay
 * @param pay base pay in the country asked for, else in the US
 * @param payByCurrency base pay of all these jobs, one figure per currency
 * @param bySeniority the pay by grade
 * @param byWorkMode the pay by where the work is done
 * @param workModes remote, hybrid, onsite
 * @param seniorities the grades
 * @param velocity how fast jobs came and went in the days up to that one
 */
public record PastProfile(
    String role,
    String name,
    long active,
    ShareFigure disclosed,
    PayFigure pay,
    List<PayFigure> payByCurrency,
    PayBreakdown bySeniority,
    PayBreakdown byWorkMode,
    Mix workModes,
    Mix seniorities,
    Velocity velocity) {

  public PastProfile {
    payByCurrency = List.copyOf(payByCurrency);
  }

  /**
   * What a profile is made of.
   *
   * @param role whose
   * @param cells the day's counts per cell of the filter
   * @param payCells the same of the filter's {@linkplain Filter#paySlice() pay slice}
   * @param byDay what opened and closed on each of the days up to that one
   */
  public record Parts(
      String role,
      Map<Slice, Counts> cells,
      Map<Slice, Counts> payCells,
      Map<String, Counts> byDay) {

    public Parts {
      cells = Map.copyOf(cells);
      payCells = Map.copyOf(payCells);
      byDay = Map.copyOf(byDay);
    }
  }

  static PastProfile of(Parts parts, Filter filter, LocalDate day) {
    Counts counts = PayCells.sum(parts.cells().values());
    PayCells pay = new PayCells(filter.payCountry(), parts.payCells(), Map.of());
    return new PastProfile(
        parts.role(),
        RoleName.of(parts.role()),
        counts.get(Measure.JOBS),
        ShareFigure.of(null, counts.get(Measure.DISCLOSED), counts.get(Measure.JOBS)),
        pay.headline(),
        PayFigure.all(counts, filter.country()),
        pay.bySeniority(),
        pay.byWorkMode(),
        Mix.of(counts, Measure.WORK_MODE),
        Mix.of(counts, Measure.SENIORITY),
        Velocity.of(parts.byDay(), day.plusDays(1), Velocity.MOST_DAYS));
  }

  /** The columns of {@link #rows}. */
  static final List<String> COLUMNS =
      List.of("role", "by", "key", "n", "known", "share", "low", "high", "strength");

  List<Table.Row> rows() {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(Table.row(role, "disclosed", null).and(Table.row(disclosed)));
    workModes.values().forEach(one -> rows.add(row("workMode", one)));
    seniorities.values().forEach(one -> rows.add(row("seniority", one)));
    return rows;
  }

  private Table.Row row(String by, ShareFigure share) {
    return Table.row(role, by, share.key()).and(Table.row(share));
  }
}
