package rolewatch.simulator.market;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked of a market. Shares are from 0 to 1, pay is in whole currency units a year. */
public enum Figure {
  /** How many openings there are. */
  ACTIVE("active", false),
  /** The share that states base pay, in any currency. */
  DISCLOSED("disclosed", false),
  /** The median of annual base pay. */
  MEDIAN_PAY("medianPay", false),
  /** The share of a mode, the key, in those that tell one. */
  WORK_MODE("workMode", true),
  /** The share of a grade, the key, in those that tell one. */
  SENIORITY("seniority", true),
  /**
   * The share that requires {@code 0-2}, {@code 2-5} or {@code 5+} years, in those that require
   * some.
   */
  YEARS("years", true),
  /** The share of a country, the key. */
  COUNTRY("country", true),
  /** The share that names a skill, the key, in those that name any. */
  SKILL("skill", true),
  /** The share whose employer hires for somebody else. */
  STAFFING("staffing", false),
  /** The median of annual base pay of those that name a skill, the key. */
  SKILL_PAY("skillPay", true),
  /** Jaccard's index of the thirty most named skills and those of another role, the key. */
  JACCARD("jaccard", true);

  private final String id;
  private final boolean keyed;

  Figure(String id, boolean keyed) {
    this.id = id;
    this.keyed = keyed;
  }

  /** As files and answers name it. */
  public String id() {
    return id;
  }

  /** True if a question for it needs a key. */
  public boolean keyed() {
    return keyed;
  }

  /** The figure of that id; empty if there is none. */
  public static Optional<Figure> of(String id) {
    return Arrays.stream(values()).filter(figure -> figure.id.equals(id)).findFirst();
  }
}
