package rolewatch.stats.figure;

import java.time.LocalDate;
import java.util.Map;
import rolewatch.stats.rollup.Counts;
import rolewatch.stats.rollup.Measure;
import rolewatch.stats.rollup.Scope;

/**
 * Openings and closings of the last full days, today left out.
 *
 * @param days over how many days
 * @param openedPerDay on average
 * @param closedPerDay on average
 */
public record Velocity(int days, double openedPerDay, double closedPerDay) {

  /** Over how many days it is taken at most. */
  public static final int MOST_DAYS = 28;

  /** The velocity over so many full days, from the counts of each day. */
  static Velocity of(Map<String, Counts> byDay, LocalDate today, int days) {
    Counts nothing = new Counts();
    long opened = 0;
    long closed = 0;
    for (int ago = 1; ago <= days; ago++) {
      Counts counts = byDay.getOrDefault(Scope.day(today.minusDays(ago)), nothing);
      opened += counts.get(Measure.OPENED);
      closed += counts.get(Measure.CLOSED);
    }
    return new Velocity(days, perDay(opened, days), perDay(closed, days));
  }

  private static double perDay(long n, int days) {
    return days == 0 ? 0 : (double) n / days;
  }
}
