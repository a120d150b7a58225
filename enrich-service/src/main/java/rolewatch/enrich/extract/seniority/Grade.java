package rolewatch.enrich.extract.seniority;

import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;

/**
 * A grade read from some words.
 *
 * @param seniority the grade
 * @param start offset of the first word
 * @param end offset after the last one
 * @param rule which way it was read
 */
record Grade(Seniority seniority, int start, int end, String rule) {

  /**
   * The one that counts: an intern or junior is one whatever else the title says, otherwise the
   * higher grade, and of equal ones the first.
   */
  static @Nullable Grade stronger(@Nullable Grade first, @Nullable Grade second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.weight() > first.weight() ? second : first;
  }

  private int weight() {
    return switch (seniority) {
      case INTERN -> 100;
      case ENTRY -> 99;
      case UNKNOWN -> -1;
      case MID, SENIOR, LEAD, STAFF, PRINCIPAL, MANAGER, DIRECTOR, EXECUTIVE -> seniority.ordinal();
    };
  }
}
