package rolewatch.simulator.board;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Edition;
import rolewatch.simulator.market.Opening;

/** When anything changes on a board: small enough to be kept for every board. */
final class Timeline {

  private final long[] opens;
  private final long[] closes;
  private final long[] edits;
  private final long identity;

  private Timeline(long[] opens, long[] closes, long[] edits, long identity) {
    this.opens = opens;
    this.closes = closes;
    this.edits = edits;
    this.identity = identity;
  }

  static Timeline of(List<Advertisement> advertisements) {
    List<Opening> openings = advertisements.stream().map(Advertisement::opening).toList();
    // By texts: what they hash to is the same in every process.
    long identity = advertisements.size();
    for (Advertisement advertisement : advertisements) {
      identity = 31 * identity + advertisement.id().hashCode();
      identity = 31 * identity + advertisement.opening().facts(Duration.ZERO).toString().hashCode();
    }
    return new Timeline(
        sorted(openings.stream().mapToLong(opening -> nanos(opening.opens())).toArray()),
        sorted(
            openings.stream()
                .map(Opening::closes)
                .filter(closes -> closes != null)
                .mapToLong(Timeline::nanos)
                .toArray()),
        sorted(
            openings.stream()
                .flatMap(opening -> opening.editions().stream().skip(1))
                .mapToLong((Edition edition) -> nanos(edition.from()))
                .toArray()),
        identity);
  }

  /** How many advertisements are open. */
  int open(Duration at) {
    return count(opens, at) - count(closes, at);
  }

  /** Another text for every state that the board is in. */
  String version(Duration at) {
    return Long.toHexString(identity)
        + "-"
        + count(opens, at)
        + "-"
        + count(closes, at)
        + "-"
        + count(edits, at);
  }

  private static int count(long[] moments, Duration at) {
    int from = 0;
    int to = moments.length;
    long now = nanos(at);
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (moments[middle] <= now) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static long nanos(Duration moment) {
    return moment.toNanos();
  }

  private static long[] sorted(long[] moments) {
    Arrays.sort(moments);
    return moments;
  }
}
