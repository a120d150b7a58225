package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as lines and columns.
 *
 * @param columns their names
 * @param rows the lines, each with a value per column
 */
public record Table(List<String> columns, List<Row> rows) {

  /**
   * One line.
   *
   * @param values null where there is none
   */
  public record Row(List<@Nullable Object> values) {

    Row and(Row more) {
      List<@Nullable Object> both = new ArrayList<>(values);
      both.addAll(more.values());
      return new Row(Collections.unmodifiableList(both));
    }
  }

  /** An answer that can be told as a table. */
  public interface Tabular {

    /** The same answer. */
    Table table();
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Row row(@Nullable Object... values) {
    List<@Nullable Object> all = new ArrayList<>(values.length);
    Collections.addAll(all, values);
    return new Row(Collections.unmodifiableList(all));
  }

  /** A table each of whose lines begins with what the answer rests on. */
  static Table of(About about, List<String> columns, List<Row> rows) {
    List<String> names = new ArrayList<>(About.COLUMNS);
    names.addAll(columns);
    return new Table(names, rows.stream().map(row -> about.row().and(row)).toList());
  }

  /** The columns of a share. */
  static final List<String> SHARE = List.of("n", "known", "share", "low", "high", "strength");

  static Row row(ShareFigure share) {
    return row(
        share.n(),
        share.known(),
        share.share(),
        share.interval() == null ? null : share.interval().low(),
        share.interval() == null ? null : share.interval().high(),
        share.strength());
  }

  /** The columns of pay. */
  static final List<String> PAY =
      List.of(
          "payCountry",
          "currency",
          "n",
          "unknown",
          "p10",
          "p25",
          "median",
          "p75",
          "p90",
          "medianLow",
          "medianHigh",
          "strength");

  static Row row(PayFigure pay) {
    return row(
        pay.country(),
        pay.currency(),
        pay.n(),
        pay.unknown(),
        pay.p10(),
        pay.p25(),
        pay.median(),
        pay.p75(),
        pay.p90(),
        pay.medianInterval() == null ? null : pay.medianInterval().low(),
        pay.medianInterval() == null ? null : pay.medianInterval().high(),
        pay.strength());
  }
}
