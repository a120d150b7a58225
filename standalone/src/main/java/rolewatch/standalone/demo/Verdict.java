package rolewatch.standalone.demo;

import org.jspecify.annotations.Nullable;
import rolewatch.simulator.market.Figure;

/** Whether a measured figure is the true one. */
public enum Verdict {
  /** It is, as near as figures of its kind have to be. */
  TRUE,
  /** It is not. */
  MISSES,
  /** It rests on too few jobs to be held to that, or is withheld. */
  TOO_FEW;

  private static final double SHARE = 0.005;
  private static final double JACCARD = 0.02;
  private static final double MEDIAN = 0.01;
  private static final double SKILL_MEDIAN = 0.02;

  /** Medians of fewer jobs hang on single ones. */
  private static final long ENOUGH = 100;

  /**
   * Holds a figure against the truth: numbers of jobs are exact, shares within half a point,
   * Jaccard's index within 0.02, medians within 1%, those of the jobs with a skill within 2%.
   *
   * @param n on how many jobs the truth rests
   */
  static Verdict of(Figure figure, @Nullable Double truth, @Nullable Double measured, long n) {
    if (truth == null || (isMedian(figure) && n < ENOUGH)) {
      return TOO_FEW;
    }
    if (measured == null) {
      return n < ENOUGH ? TOO_FEW : MISSES;
    }
    return Math.abs(measured - truth) <= allowed(figure, truth) ? TRUE : MISSES;
  }

  private static boolean isMedian(Figure figure) {
    return figure == Figure.MEDIAN_PAY || figure == Figure.SKILL_PAY;
  }

  private static double allowed(Figure figure, double truth) {
    return switch (figure) {
      case ACTIVE -> 0;
      case DISCLOSED, WORK_MODE, SENIORITY, YEARS, COUNTRY, SKILL, STAFFING -> SHARE;
      case MEDIAN_PAY -> MEDIAN * truth;
      case SKILL_PAY -> SKILL_MEDIAN * truth;
      case JACCARD -> JACCARD;
    };
  }

  /** For people. */
  String text() {
    return switch (this) {
      case TRUE -> "true";
      case MISSES -> "MISSES";
      case TOO_FEW -> "too few";
    };
  }
}
