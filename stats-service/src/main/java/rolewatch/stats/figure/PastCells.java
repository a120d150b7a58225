package rolewatch.stats.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rolewatch.stats.rollup.Cell;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Slice;

/**
 * The jobs that were active at the end of a past day, per grade and work mode: those active now,
 * less what opened since, with what closed since. Only what the rollups of the days keep: how many,
 * and their pay.
 */
public final class PastCells {

  /** What is needed of the active jobs. */
  public static final Set<Measure> NOW = EnumSet.of(Measure.JOBS, Measure.PAY);

  /** What is needed of the days since. */
  public static final Set<Measure> SINCE =
      EnumSet.of(Measure.OPENED, Measure.OPENED_PAY, Measure.CLOSED, Measure.CLOSED_PAY);

  private PastCells() {}

  /**
   * The counts of that day, of {@link Measure#JOBS}, {@link Measure#PAY} and {@link
   * Measure#DISCLOSED}, and of the grade and the work mode of each cell.
   *
   * @param now the counts of the active jobs per cell
   * @param since the counts of all days after that one, per cell
   */
  public static Map<Slice, Counts> of(Map<Slice, Counts> now, Map<Slice, Counts> since) {
    Map<Slice, Counts> past = new HashMap<>();
    now.forEach((cell, counts) -> past.put(cell, day(cell, counts, empty(since, cell))));
    since.forEach(
        (cell, counts) -> past.computeIfAbsent(cell, _ -> day(cell, new Counts(), counts)));
    return past;
  }

  private static Counts empty(Map<Slice, Counts> cells, Slice cell) {
    return cells.getOrDefault(cell, new Counts());
  }

  private static Counts day(Slice cell, Counts now, Counts since) {
    Counts day = new Counts();
    long jobs = now.get(Measure.JOBS) - since.get(Measure.OPENED) + since.get(Measure.CLOSED);
    day.add(Cell.of(Measure.JOBS), jobs);
    day.add(new Cell(Measure.SENIORITY, String.valueOf(cell.seniority())), jobs);
    day.add(new Cell(Measure.WORK_MODE, String.valueOf(cell.workMode())), jobs);
    addPay(day, now, Measure.PAY, 1);
    addPay(day, since, Measure.OPENED_PAY, -1);
    addPay(day, since, Measure.CLOSED_PAY, 1);
    return day;
  }

  private static void addPay(Counts day, Counts from, Measure measure, int times) {
    for (String pay : new TreeSet<>(from.byKey(measure).keySet())) {
      long n = times * from.get(new Cell(measure, pay));
      day.add(new Cell(Measure.PAY, pay), n);
      day.add(Cell.of(Measure.DISCLOSED), n);
    }
  }
}
