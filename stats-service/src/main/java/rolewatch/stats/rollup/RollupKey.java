package rolewatch.stats.rollup;

import java.util.Comparator;

/**
 * Which jobs a rollup counts.
 *
 * @param role a role's id
 * @param scope {@link Scope#ACTIVE} or a day
 * @param slice the name of a {@link Slice}
 */
public record RollupKey(String role, String scope, String slice) implements Comparable<RollupKey> {

  private static final Comparator<RollupKey> ORDER =
      Comparator.comparing(RollupKey::role)
          .thenComparing(RollupKey::scope)
          .thenComparing(RollupKey::slice);

  @Override
  public int compareTo(RollupKey other) {
    return ORDER.compare(this, other);
  }
}
