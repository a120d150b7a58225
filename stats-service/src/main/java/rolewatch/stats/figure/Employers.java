package rolewatch.stats.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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

  /**
   * An employer's jobs, and how most of them write it; of two as frequent, the first by letters.
   */
  private static final class Jobs {
    private final String key;
    private long n;
    private long staffing;
    private String written = "";
    private long asWritten;

    Jobs(String key) {
      this.key = key;
    }

    void add(String name, long more) {
      n += more;
      if (more > asWritten || more == asWritten && name.compareTo(written) < 0) {
        written = name;
        asWritten = more;
      }
    }

    Line line(long known) {
      return new Line(written, ShareFigure.of(key, n, known), staffing);
    }
  }

  private static final Comparator<Jobs> LARGEST =
      Comparator.comparingLong((Jobs jobs) -> jobs.n).reversed().thenComparing(jobs -> jobs.key);

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
    Collection<Jobs> sizes = sizes(employers);
    long known = sizes.stream().mapToLong(each -> each.n).sum();
    return new Employers(
        known,
        jobs - known,
        sizes.size(),
        Mix.of(counts, Measure.STAFFING),
        largest(sizes, top).stream().map(each -> each.line(known)).toList());
  }

  /** Sorting ten thousands for the sake of ten would be a third of what a comparison costs. */
  private static List<Jobs> largest(Collection<Jobs> sizes, int top) {
    PriorityQueue<Jobs> largest = new PriorityQueue<>(LARGEST.reversed());
    for (Jobs each : sizes) {
      if (largest.size() < top || LARGEST.compare(each, largest.element()) < 0) {
        largest.add(each);
      }
      if (largest.size() > top) {
        largest.remove();
      }
    }
    return largest.stream().sorted(LARGEST).toList();
  }

  private static Collection<Jobs> sizes(Counts employers) {
    Map<String, Jobs> sizes = new HashMap<>();
    employers.forEach(
        Measure.EMPLOYER,
        (key, n) -> sizes.computeIfAbsent(Cell.first(key), Jobs::new).add(Cell.second(key), n));
    employers.forEach(
        Measure.EMPLOYER_STAFFING,
        (key, n) -> sizes.computeIfAbsent(Cell.first(key), Jobs::new).staffing += n);
    return sizes.values();
  }
}
