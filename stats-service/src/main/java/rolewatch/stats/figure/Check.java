package rolewatch.stats.figure;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.statistic.Interval;
import rolewatch.stats.statistic.Strength;

/**
 * A claim held against the live figure.
 *
 * @param name what people call the claim; null if it has no name
 * @param role whose
 * @param window which of its jobs, by their opening
 * @param country which, by their places; null for all
 * @param seniority which, by their grade; null for all
 * @param workMode which, by where the work is done; null for all
 * @param figure which figure
 * @param key of which value, skill or other role; null if the figure needs none
 * @param claimed what is claimed
 * @param live what it is; null if it is withheld or there is no such role
 * @param n on how many jobs that rests
 * @param interval its 95% interval; null where there is none
 * @param deviation live less claimed
 * @param deviationRatio the same as a part of the live value
 * @param verdict what follows
 * @param strength how far the live figure can be leaned on
 */
public record Check(
    @Nullable String name,
    String role,
    String window,
    @Nullable String country,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    String figure,
    @Nullable String key,
    double claimed,
    @Nullable Double live,
    long n,
    @Nullable Interval interval,
    @Nullable Double deviation,
    @Nullable Double deviationRatio,
    Verdict verdict,
    Strength strength) {

  /** What follows from the comparison. */
  public enum Verdict {
    /** The claim lies in the interval of the live figure, or within the tolerance. */
    HOLDS,
    /** It does not. */
    OFF,
    /** There are too few jobs to tell. */
    UNDECIDED
  }

  /** The check. */
  static Check of(Claim claim, LiveRoles roles) {
    LiveFigure live = LiveFigure.of(claim, roles);
    Double deviation = live.value() == null ? null : live.value() - claim.value();
    Double ratio =
        deviation == null || live.value() == null || live.value() == 0
            ? null
            : deviation / live.value();
    Filter filter = claim.filter();
    return new Check(
        claim.name(),
        claim.role(),
        filter.window().id(),
        filter.country(),
        filter.seniority(),
        filter.workMode(),
        claim.figure().id(),
        claim.key(),
        claim.value(),
        live.value(),
        live.n(),
        live.interval(),
        deviation,
        ratio,
        verdict(claim, live),
        live.strength());
  }

  private static Verdict verdict(Claim claim, LiveFigure live) {
    Double value = live.value();
    if (value == null) {
      return Verdict.UNDECIDED;
    }
    Interval interval = live.interval();
    boolean inside =
        interval != null && claim.value() >= interval.low() && claim.value() <= interval.high();
    boolean near = Math.abs(value - claim.value()) <= claim.tolerance() * Math.abs(value);
    return inside || near ? Verdict.HOLDS : Verdict.OFF;
  }
}
