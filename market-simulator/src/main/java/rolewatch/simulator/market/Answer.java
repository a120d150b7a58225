package rolewatch.simulator.market;

import org.jspecify.annotations.Nullable;

/**
 * The true value of a figure.
 *
 * @param value a number of openings, a share from 0 to 1, or pay a year; null if {@code n} is 0
 * @param n how many openings it rests on: those that tell, for a share; those paid, for pay; the
 *     skills of both lists, for Jaccard's index
 */
public record Answer(@Nullable Double value, long n) {

  static Answer share(long part, long whole) {
    return new Answer(whole == 0 ? null : (Double) ((double) part / whole), whole);
  }
}
