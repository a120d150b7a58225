package rolewatch.benchmarks.market;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Picks numbers from 0 on with given frequencies. */
final class Frequencies {

  private final double[] upTo;

  private Frequencies(double... weights) {
    upTo = weights.clone();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  static Frequencies of(double... weights) {
    return new Frequencies(weights);
  }

  /** Zipf's law: the k-th number has the weight k to the power of {@code -exponent}. */
  static Frequencies zipf(int count, double exponent) {
    return new Frequencies(
        IntStream.rangeClosed(1, count).mapToDouble(k -> Math.pow(k, -exponent)).toArray());
  }

  int pick(RandomGenerator random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at + 1);
  }
}
