package rolewatch.simulator.market;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole numbers from shares. */
final class Shares {

  private Shares() {}

  /**
   * Parts of a total, as near to the weights as whole numbers can be (largest remainders, ties to
   * the first).
   *
   * @return as many numbers as weights; their sum is the total unless all weights are 0
   */
  static long[] apportion(long total, double... weights) {
    double sum = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    if (sum <= 0) {
      return parts;
    }
    double[] remainders = new double[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      double exact = total * weights[i] / sum;
      parts[i] = (long) Math.floor(exact + 1e-9);
      remainders[i] = exact - parts[i];
      left -= parts[i];
    }
    for (int i : byRemainder(remainders)) {
      if (left-- <= 0) {
        break;
      }
      parts[i]++;
    }
    return parts;
  }

  private static int[] byRemainder(double[] remainders) {
    return IntStream.range(0, remainders.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -remainders[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
