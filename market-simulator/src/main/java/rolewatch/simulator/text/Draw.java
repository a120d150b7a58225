package rolewatch.simulator.text;

import java.util.List;

/**
 * Choices that follow from a seed and from what they are for, so that one choice more or less
 * changes no other. Immutable.
 */
record Draw(long seed) {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** Choices of their own, for one thing of many. */
  Draw of(long key) {
    return new Draw(mixed(seed + key * STEP));
  }

  /** Choices of their own, for something with a name. */
  Draw of(String key) {
    return of(key.hashCode());
  }

  /** From 0 to {@code bound} - 1, all as likely. */
  int below(String purpose, int bound) {
    return (int) ((bits(purpose) >>> 1) % bound);
  }

  /** True in this share of the cases, 0–1. */
  boolean chance(String purpose, double share) {
    return (bits(purpose) >>> 11) * 0x1.0p-53 < share;
  }

  <T> T from(String purpose, List<T> choices) {
    return choices.get(below(purpose, choices.size()));
  }

  private long bits(String purpose) {
    return mixed(seed ^ (purpose.hashCode() * STEP));
  }

  // Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators (2014), variant 13.
  private static long mixed(long value) {
    long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
