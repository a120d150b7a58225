package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rolewatch.stats.rollup.Cell;

/**
 * Pay by one property.
 *
 * @param values a line per value that a job has, in the property's own order
 * @param unknown the pay of the jobs that do not tell
 */
public record PayBreakdown(List<Line> values, PayFigure unknown) {

  /**
   * The pay of the jobs with one value.
   *
   * @param key the value
   * @param pay their pay; its n and unknown add up to their number
   */
  public record Line(String key, PayFigure pay) {}

  public PayBreakdown {
    values = List.copyOf(values);
  }

  static PayBreakdown of(List<String> keys, Function<String, PayFigure> pay) {
    List<Line> lines = new ArrayList<>();
    for (String key : keys) {
      PayFigure figure = pay.apply(key);
      if (!key.equals(Cell.UNKNOWN) && figure.n() + figure.unknown() > 0) {
        lines.add(new Line(key, figure));
      }
    }
    return new PayBreakdown(lines, pay.apply(Cell.UNKNOWN));
  }

  List<Table.Row> rows(String by) {
    List<Table.Row> rows = new ArrayList<>();
    values.forEach(line -> rows.add(Table.row(by, line.key()).and(Table.row(line.pay()))));
    rows.add(Table.row(by, Cell.UNKNOWN).and(Table.row(unknown)));
    return rows;
  }
}
