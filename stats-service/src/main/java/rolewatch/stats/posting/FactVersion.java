package rolewatch.stats.posting;

import java.util.Comparator;

/**
 * How new a fact about a posting is. Never a clock: the order is the raw log's.
 *
 * @param incarnation ordinal of the raw topic's id, in the order in which the ids were first seen
 * @param offset the raw record's offset; grows per posting, because a posting stays on its
 *     partition
 * @param extractorVersion the version of the extractors; higher is newer for the same raw record
 */
public record FactVersion(int incarnation, long offset, int extractorVersion)
    implements Comparable<FactVersion> {

  private static final Comparator<FactVersion> ORDER =
      Comparator.comparingInt(FactVersion::incarnation)
          .thenComparingLong(FactVersion::offset)
          .thenComparingInt(FactVersion::extractorVersion);

  @Override
  public int compareTo(FactVersion other) {
    return ORDER.compare(this, other);
  }

  /** True if this is newer; an equal version is not newer. */
  public boolean isNewerThan(FactVersion other) {
    return compareTo(other) > 0;
  }
}
