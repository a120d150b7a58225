package rolewatch.stats.statistic;

/** How far a figure can be leaned on, by the number of observations behind it. */
public enum Strength {
  /** Fewer than 10: the figure is withheld. */
  SUPPRESSED,
  /** Fewer than 50: a direction, not a measurement. */
  DIRECTIONAL,
  /** 50 or more. */
  SOLID;

  /** Below this many observations a figure is withheld. */
  public static final int SHOWN_FROM = 10;

  /** From this many observations a figure is solid. */
  public static final int SOLID_FROM = 50;

  /** The strength of a figure over {@code n} observations. */
  public static Strength of(long n) {
    if (n < SHOWN_FROM) {
      return SUPPRESSED;
    }
    return n < SOLID_FROM ? DIRECTIONAL : SOLID;
  }
}
