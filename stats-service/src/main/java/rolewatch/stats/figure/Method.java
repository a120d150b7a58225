package rolewatch.stats.figure;

import java.util.Map;
import java.util.TreeMap;
import rolewatch.stats.pay.Annualisation;
import rolewatch.stats.statistic.Strength;

/**
 * How figures are computed; part of every answer.
 *
 * @param unit what is counted
 * @param window what a window means
 * @param pay which pay
 * @param periodsPerYear the annualisation constants
 * @param percentiles their definition
 * @param medianInterval its definition
 * @param shareInterval its definition
 * @param premium what a skill's premium means
 * @param suppressedBelow figures over fewer observations are withheld
 * @param directionalBelow figures over fewer observations are only a direction
 * @param methodology where all of it is written down with formulas and sources
 */
public record Method(
    String unit,
    String window,
    String pay,
    Map<String, Integer> periodsPerYear,
    String percentiles,
    String medianInterval,
    String shareInterval,
    String premium,
    int suppressedBelow,
    int directionalBelow,
    String methodology) {

  /** The one method. */
  public static final Method CURRENT =
      new Method(
          "job: one opening, however many postings advertise it; posting: every open posting by"
              + " itself",
          "active: jobs with an open posting now; 24h, 7d, 30d, 90d: those of them that opened in"
              + " the last days, today included (UTC)",
          "annual base pay, midpoint of the range (a single bound counts as itself), one currency"
              + " at a time; US figures: pay in USD of jobs with a place in the US",
          constants(),
          "linear interpolation between closest ranks (Hyndman and Fan, definition 7)",
          "95%, by order statistics (binomial)",
          "95%, Wilson score; the denominator leaves out jobs that do not tell",
          "raw: median of the jobs that name the skill less the median of those that do not;"
              + " matched: ln(pay) on the skill and a constant per grade, least squares, same role"
              + " and country",
          Strength.SHOWN_FROM,
          Strength.SOLID_FROM,
          "/v1/methodology");

  public Method {
    periodsPerYear = Map.copyOf(periodsPerYear);
  }

  private static Map<String, Integer> constants() {
    Map<String, Integer> constants = new TreeMap<>();
    Annualisation.PERIODS_PER_YEAR.forEach((period, n) -> constants.put(period.name(), n));
    return constants;
  }
}
