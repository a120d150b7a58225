package rolewatch.enrich.extract.role;

import org.jspecify.annotations.Nullable;

/**
 * A role that a title may mean.
 *
 * @param role the role
 * @param score how well the title's words fit it
 * @param start offset of the first word it was read from
 * @param end offset after the last one
 * @param rule which way it was read
 */
record Candidate(Role role, int score, int start, int end, String rule) {

  /** The better of two; the first if they are equal. */
  static @Nullable Candidate better(@Nullable Candidate first, @Nullable Candidate second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.score > first.score ? second : first;
  }

  boolean isVague() {
    return role.breadth() == Role.Breadth.VAGUE;
  }

  boolean isSpecific() {
    return role.breadth() == Role.Breadth.SPECIFIC;
  }
}
