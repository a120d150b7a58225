package rolewatch.simulator.market;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * A question about a market. Filters combine.
 *
 * @param role of which role
 * @param country only openings there; null for all
 * @param seniority only openings of that grade; {@code UNKNOWN} for those that tell none, null for
 *     all
 * @param workMode only openings of that mode; {@code UNKNOWN} for those that tell none, null for
 *     all
 * @param figure which figure
 * @param key of what; null where the figure needs none
 */
public record Question(
    String role,
    @Nullable String country,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    Figure figure,
    @Nullable String key) {

  /**
   * Checks that there is a key where one is needed.
   *
   * @throws IllegalArgumentException if a key is missing or too much
   */
  public Question {
    if (figure.keyed() != (key != null)) {
      throw new IllegalArgumentException(
          figure.id() + (figure.keyed() ? " needs a key" : " has no key"));
    }
  }

  /** A question without filters. */
  public static Question of(String role, Figure figure, @Nullable String key) {
    return new Question(role, null, null, null, figure, key);
  }
}
