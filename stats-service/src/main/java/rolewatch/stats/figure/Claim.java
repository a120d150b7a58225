package rolewatch.stats.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.rollup.Cell;

/**
 * Somebody's statement about a role, to be held against the figures.
 *
 * @param name what people call it; null if it has no name
 * @param role a role's id
 * @param filter which of its jobs
 * @param figure which figure
 * @param key of which value, skill or other role, where the figure needs one; null otherwise
 * @param value what is claimed: a number of jobs, an amount a year, or a share or index from 0 to 1
 * @param tolerance how far off is still right, as a part of the live value, 0 to 1
 */
public record Claim(
    @Nullable String name,
    String role,
    Filter filter,
    Figure figure,
    @Nullable String key,
    double value,
    double tolerance) {

  /** How far off a claim may be that says nothing else. */
  public static final double TOLERANCE = 0.05;

  /** What can be claimed. */
  public enum Figure {
    /** How many jobs are active. */
    ACTIVE,
    /** The share that states base pay. */
    DISCLOSED,
    /** The headline's median. */
    MEDIAN_PAY,
    /** The share of one work mode. */
    WORK_MODE,
    /** The share of one grade. */
    SENIORITY,
    /** The share of one band of years. */
    YEARS,
    /** The share of one country. */
    COUNTRY,
    /** The share of the jobs that name a skill. */
    SKILL,
    /** The share of employers who hire for somebody else. */
    STAFFING,
    /** The median pay of the jobs that name a skill, of those whose pay is the headline. */
    SKILL_PAY,
    /** Jaccard's index of the top skills of the role and of another one. */
    JACCARD;

    /** True if a value, a skill or another role has to be named. */
    public boolean needsKey() {
      return switch (this) {
        case WORK_MODE, SENIORITY, YEARS, COUNTRY, SKILL, SKILL_PAY, JACCARD -> true;
        case ACTIVE, DISCLOSED, MEDIAN_PAY, STAFFING -> false;
      };
    }

    /** The name in claims: {@code medianPay}. */
    public String id() {
      String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
      StringBuilder id = new StringBuilder(words[0]);
      for (int i = 1; i < words.length; i++) {
        id.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
      }
      return id.toString();
    }

    /** The figure of that name; empty if there is none. */
    public static Optional<Figure> of(String id) {
      return List.of(values()).stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
  }

  /** The mix that the claimed share belongs to; empty if it belongs to none. */
  Optional<Mix> mix(RoleAnswer live) {
    return switch (figure) {
      case WORK_MODE -> Optional.of(live.workModes());
      case SENIORITY -> Optional.of(live.seniorities());
      case YEARS -> Optional.of(live.years());
      case COUNTRY -> Optional.of(live.countries());
      case SKILL -> Optional.of(live.skills());
      case STAFFING -> Optional.of(live.staffing());
      case ACTIVE, DISCLOSED, MEDIAN_PAY, SKILL_PAY, JACCARD -> Optional.empty();
    };
  }

  /** The value, skill or role whose figure is claimed. */
  String what() {
    return key == null ? Cell.YES : key;
  }
}
