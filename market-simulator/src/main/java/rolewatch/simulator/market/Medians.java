package rolewatch.simulator.market;

/** The median between closest ranks (Hyndman and Fan's definition 7, at one half). */
final class Medians {

  private Medians() {}

  /**
   * The median.
   *
   * @param sorted from the lowest on; at least one
   */
  static double of(long[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
