package rolewatch.stats.rollup;

import java.util.Comparator;

/**
 * Which jobs a rollup counts, and as what.
 *
 * @param role a role's id
 * @param part what it counts of them
 * @param scope {@link Scope#ACTIVE} or a day
 * @param slice the name of a {@link Slice}, or of a bucket of employers in it
 */
public record RollupKey(String role, Part part, String scope, String slice)
    implements Comparable<RollupKey> {

  private static final Comparator<RollupKey> ORDER =
      Comparator.comparing(RollupKey::role)
          .thenComparing(RollupKey::part)
          .thenComparing(RollupKey::scope)
          .thenComparing(RollupKey::slice);

  @Override
  public int compareTo(RollupKey other) {
    return ORDER.compare(this, other);
  }
}
