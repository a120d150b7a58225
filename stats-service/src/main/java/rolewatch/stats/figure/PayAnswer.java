package rolewatch.stats.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import rolewatch.stats.rollup.Counts;

/**
 * What a role pays, and how that differs by grade, years of experience, location tier and work
 * mode.
 *
 * @param about what it rests on
 * @param pay the headline: base pay in the country asked for, else in the US
 * @param payByCurrency base pay of all these jobs, one figure per currency
 * @param bySeniority the headline's jobs by grade
 * @param byYears by years of experience required
 * @param byTier by location tier, highest first
 * @param byWorkMode by where the work is done
 */
public record PayAnswer(
    @JsonUnwrapped About about,
    PayFigure pay,
    List<PayFigure> payByCurrency,
    PayBreakdown bySeniority,
    PayBreakdown byYears,
    PayBreakdown byTier,
    PayBreakdown byWorkMode)
    implements OfRole {

  public PayAnswer {
    payByCurrency = List.copyOf(payByCurrency);
  }

  /** The answer. */
  public static PayAnswer of(
      String role, Filter filter, Counts counts, PayCells cells, Basis basis) {
    return new PayAnswer(
        About.of(role, filter, counts, basis),
        cells.headline(),
        PayFigure.all(counts, filter.country()),
        cells.bySeniority(),
        cells.byYears(),
        cells.byTier(),
        cells.byWorkMode());
  }

  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(List.of("by", "key"));
    columns.addAll(Table.PAY);
    List<Table.Row> rows = new ArrayList<>();
    rows.add(Table.row("all", null).and(Table.row(pay)));
    rows.addAll(bySeniority.rows("seniority"));
    rows.addAll(byYears.rows("years"));
    rows.addAll(byTier.rows("tier"));
    rows.addAll(byWorkMode.rows("workMode"));
    return Table.of(about, columns, rows);
  }
}
