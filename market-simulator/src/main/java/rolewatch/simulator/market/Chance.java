package rolewatch.simulator.market;

import java.util.List;
import java.util.SplittableRandom;

/** Repeatable chance: the same numbers for the same seed and place. */
final class Chance {

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Chance of(long... places) {
    return new Chance(hash(places));
  }

  /** A number that differs by any of the places. */
  static long hash(long... places) {
    long hash = 0x9E3779B97F4A7C15L;
    for (long place : places) {
      hash = mix(hash ^ mix(place + 0x632BE59BD9B4E019L));
    }
    return hash;
  }

  /** From 0 to below 1. */
  static double unit(long... places) {
    return (hash(places) >>> 11) * 0x1p-53;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double unit() {
    return random.nextDouble();
  }

  <T> List<T> shuffled(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = below(i + 1);
      list.set(j, list.set(i, list.get(j)));
    }
    return list;
  }

  int[] shuffled(int[] numbers) {
    return firstShuffled(numbers, numbers.length);
  }

  /** So many of the numbers, by chance, come first. */
  int[] firstShuffled(int[] numbers, int count) {
    for (int i = 0; i < Math.min(count, numbers.length - 1); i++) {
      int j = i + below(numbers.length - i);
      int kept = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = kept;
    }
    return numbers;
  }

  // Stafford's variant 13 of the finaliser of MurmurHash3.
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
