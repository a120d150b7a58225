package rolewatch.stats.statistic;

import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.procedures.LongLongProcedure;
import java.util.Arrays;
import java.util.Map;

/**
 * Values with how often each was counted; what was counted can be taken back, even before it is
 * counted. Not safe for use by several threads.
 */
public final class Tally {

  private final LongLongHashMap numbers = new LongLongHashMap();

  /** A tally of these values, each with its number. */
  public static Tally of(Map<Long, Long> numbers) {
    Tally tally = new Tally();
    numbers.forEach(tally::add);
    return tally;
  }

  /** Counts a value {@code n} times more; {@code n} may be below 0. */
  public void add(long value, long n) {
    if (numbers.addTo(value, n) == 0) {
      numbers.remove(value);
    }
  }

  /** Counts the values of another so many times over; below 0 they are taken back. */
  public void add(Tally other, int times) {
    other.forEach((value, n) -> add(value, n * times));
  }

  /** Visits every value that was counted more or less often than 0 times, in no order. */
  public void forEach(LongLongProcedure visitor) {
    numbers.forEach(visitor);
  }

  /** How often the value was counted. */
  public long get(long value) {
    return numbers.get(value);
  }

  /** True if nothing was counted that was not taken back. */
  public boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** How often all values were counted together. */
  public long size() {
    long size = 0;
    for (var each : numbers.values()) {
      size += each.value;
    }
    return size;
  }

  /** The values, sorted. */
  long[] values() {
    long[] values = numbers.keys().toArray();
    Arrays.sort(values);
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally tally && numbers.equals(tally.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  @Override
  public String toString() {
    return numbers.toString();
  }
}
