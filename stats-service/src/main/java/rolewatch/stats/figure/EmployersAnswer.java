package rolewatch.stats.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

/**
 * Who offers a role's jobs.
 *
 * @param about what it rests on
 * @param employers who
 */
public record EmployersAnswer(@JsonUnwrapped About about, @JsonUnwrapped Employers employers)
    implements OfRole {

  /** The answer. */
  public static EmployersAnswer of(
      String role, Filter filter, Counts counts, Counts employers, int top, Basis basis) {
    return new EmployersAnswer(
        About.of(role, filter, counts, basis),
        Employers.of(counts, counts.get(Measure.JOBS), employers, top));
  }

  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(List.of("employer", "staffing"));
    columns.addAll(Table.SHARE);
    return Table.of(
        about,
        columns,
        employers.values().stream()
            .map(line -> Table.row(line.employer(), line.staffing()).and(Table.row(line.share())))
            .toList());
  }
}
