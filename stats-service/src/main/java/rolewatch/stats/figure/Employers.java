package rolewatch.stats.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;

/**
 * Who offers the jobs.
 *
 * @param known jobs whose employer is named
 * @param unknown the others
 * @param employers how many there are
 * @param staffing the share of jobs whose employer hires for somebody else, of those that tell
 * @param values the largest, largest first
 */
public record Employers(long known, long unknown, long employers, Mix staffing, List<Line> values) {

  /**
   * One employer.
   *
   * @param employer as most of its jobs write it
   * @param share its share of the jobs whose employer is named
   * @param staffing how many of its jobs are for somebody else
   */
  public record Line(String employer, ShareFigure share, long staffing) {}

  private static final Comparator<Map.Entry<String, Long>> LARGEST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  public Employers {
    values = List.copyOf(values);
  }

  /**
   * The largest employers.
   *
   * @param counts the counts of the jobs whose staffing is told
   * @param jobs how many jobs the employers are of
   * @param employers the counts of their employers
   */
  static Employers of(Counts counts, long jobs, Counts employers, int top) {
    Map<String, Long> sizes = sums(employers, Measure.EMPLOYER);
    Map<String, Long> staffing = sums(employers, Measure.EMPLOYER_STAFFING);
    Map<String, String> names = names(employers);
    long known = sizes.values().stream().mapToLong(Long::longValue).sum();
    return new Employers(
        known,
        jobs - known,
        sizes.size(),
        Mix.of(counts, Measure.STAFFING),
        sizes.entrySet().stream()
            .sorted(LARGEST)
            .limit(top)
            .map(
                entry ->
                    new Line(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        ShareFigure.of(entry.getKey(), entry.getValue(), known),
                        staffing.getOrDefault(entry.getKey(), 0L)))
            .toList());
  }

  private static Map<String, Long> sums(Counts counts, Measure measure) {
    Map<String, Long> sums = new HashMap<>();
    counts.forEach(measure, (key, n) -> sums.merge(Cell.first(key), n, Long::sum));
    return sums;
  }

  /** How most jobs of each employer write it; of two as frequent, the first in the alphabet. */
  private static Map<String, String> names(Counts counts) {
    Map<String, Map.Entry<String, Long>> written = new HashMap<>();
    counts.forEach(
        Measure.EMPLOYER,
        (key, n) ->
            written.merge(
                Cell.first(key),
                Map.entry(Cell.second(key), n),
                (one, other) -> LARGEST.compare(one, other) <= 0 ? one : other));
    Map<String, String> names = new HashMap<>();
    written.forEach((employer, name) -> names.put(employer, name.getKey()));
    return names;
  }
}
