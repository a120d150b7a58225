package rolewatch.stats.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

/**
 * How a role's jobs divide by one property.
 *
 * @param about what it rests on
 * @param by the property
 * @param mix the shares
 */
public record MixAnswer(@JsonUnwrapped About about, String by, Mix mix) implements OfRole {

  /** By skill, as shares of the jobs that name any. */
  public static MixAnswer skills(String role, Filter filter, Counts counts, int top, Basis basis) {
    return new MixAnswer(About.of(role, filter, counts, basis), "skill", Mix.skills(counts, top));
  }

  /** By country; a job in two of them counts in both. */
  public static MixAnswer places(String role, Filter filter, Counts counts, Basis basis) {
    return new MixAnswer(
        About.of(role, filter, counts, basis), "country", Mix.of(counts, Measure.COUNTRY));
  }

  @Override
  public Table table() {
    List<String> columns = new ArrayList<>(List.of(by));
    columns.addAll(Table.SHARE);
    return Table.of(
        about,
        columns,
        mix.values().stream().map(share -> Table.row(share.key()).and(Table.row(share))).toList());
  }
}
