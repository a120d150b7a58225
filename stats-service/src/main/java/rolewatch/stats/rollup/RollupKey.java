package rolewatch.stats.rollup;

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

  /** The order of the table's index. */
  @Override
  public int compareTo(RollupKey other) {
    int byRole = role.compareTo(other.role);
    int byPart = byRole == 0 ? part.code().compareTo(other.part.code()) : byRole;
    int bySlice = byPart == 0 ? slice.compareTo(other.slice) : byPart;
    return bySlice == 0 ? scope.compareTo(other.scope) : bySlice;
  }
}
