package rolewatch.simulator.market;

import java.util.ArrayList;
import java.util.List;

/**
 * A number of openings, dealt to the blocks of a market by cumulative rounding: no block is further
 * than one from its exact part, and all together are the number. A part of a quota never exceeds it
 * in any block.
 */
final class Quota {

  private final int[] before;

  private Quota(int[] before) {
    this.before = before;
  }

  static Quota all(long total, int blocks) {
    int[] before = new int[blocks + 1];
    for (int b = 0; b <= blocks; b++) {
      before[b] = Math.toIntExact(total * b / blocks);
    }
    return new Quota(before);
  }

  /** So many in each block. */
  static Quota counted(int[] counts) {
    int[] before = new int[counts.length + 1];
    for (int b = 0; b < counts.length; b++) {
      before[b + 1] = before[b] + counts[b];
    }
    return new Quota(before);
  }

  /** So many of these, from none to all. */
  Quota part(long some) {
    long whole = total();
    if (some < 0 || some > whole) {
      throw new IllegalArgumentException(some + " of " + whole);
    }
    int[] part = new int[before.length];
    for (int b = 0; b < part.length && whole > 0; b++) {
      part[b] = (int) ((2 * some * before[b] + whole) / (2 * whole));
    }
    return new Quota(part);
  }

  /** Parts that together are these. */
  List<Quota> split(long... parts) {
    List<Quota> quotas = new ArrayList<>();
    Quota rest = this;
    for (long part : parts) {
      Quota quota = rest.part(part);
      quotas.add(quota);
      rest = rest.less(quota);
    }
    return quotas;
  }

  Quota less(Quota other) {
    int[] rest = new int[before.length];
    for (int b = 0; b < rest.length; b++) {
      rest[b] = before[b] - other.before[b];
    }
    return new Quota(rest);
  }

  Quota and(Quota other) {
    int[] sum = new int[before.length];
    for (int b = 0; b < sum.length; b++) {
      sum[b] = before[b] + other.before[b];
    }
    return new Quota(sum);
  }

  int total() {
    return before[before.length - 1];
  }

  int before(int block) {
    return before[block];
  }

  int in(int block) {
    return before[block + 1] - before[block];
  }

  int blocks() {
    return before.length - 1;
  }

  /** Which block has the one of that number. */
  int blockOf(int number) {
    int low = 0;
    int high = before.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (before[middle] <= number) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
