package rolewatch.benchmarks.stats;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times of the same thing, in nanoseconds. Safe for use by several threads. */
final class Latencies {

  private final ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();

  void add(long nanoseconds) {
    all.add(nanoseconds);
  }

  int count() {
    return all.size();
  }

  /** The time that a share of all does not exceed, in milliseconds; 0 if there is none. */
  double percentile(double share) {
    long[] sorted = all.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, at)] / 1e6;
  }

  @Override
  public String toString() {
    return "n %,7d   p50 %8.2f   p90 %8.2f   p99 %8.2f   most %8.2f ms"
        .formatted(count(), percentile(0.5), percentile(0.9), percentile(0.99), percentile(1));
  }
}
