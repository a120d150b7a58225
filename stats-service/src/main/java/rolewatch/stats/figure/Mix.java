package rolewatch.stats.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

/**
 * How jobs divide by one property.
 *
 * @param n all jobs
 * @param known jobs that tell: the denominator of the shares
 * @param unknown jobs that do not tell
 * @param values the shares, largest first
 */
public record Mix(long n, long known, long unknown, List<ShareFigure> values) {

  private static final Comparator<Map.Entry<String, Long>> LARGEST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  public Mix {
    values = List.copyOf(values);
  }

  /** The mix of a measure whose jobs that do not tell are counted under {@link Cell#UNKNOWN}. */
  static Mix of(Counts counts, Measure measure) {
    long unknown = counts.get(new Cell(measure, Cell.UNKNOWN));
    return of(counts, measure, counts.get(Measure.JOBS) - unknown, Integer.MAX_VALUE);
  }

  /** The same with so many of the largest at most. */
  Mix top(int most) {
    return new Mix(n, known, unknown, values.stream().limit(most).toList());
  }

  /** The top skills, as shares of the jobs that have any. */
  static Mix skills(Counts counts, int top) {
    return of(counts, Measure.SKILL, counts.get(Measure.SKILL_BEARING), top);
  }

  private static Mix of(Counts counts, Measure measure, long known, int top) {
    List<Map.Entry<String, Long>> told = new ArrayList<>();
    counts.forEach(measure, (key, n) -> told.add(Map.entry(key, n)));
    List<ShareFigure> values =
        told.stream()
            .filter(entry -> !entry.getKey().equals(Cell.UNKNOWN))
            .sorted(LARGEST)
            .limit(top)
            .map(entry -> ShareFigure.of(entry.getKey(), entry.getValue(), known))
            .toList();
    long jobs = counts.get(Measure.JOBS);
    return new Mix(jobs, known, jobs - known, values);
  }
}
