package rolewatch.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the moment of a market: how long it has been running, in its own time, which runs at a
 * speed that can be changed, stands still at speed 0, and can jump. Thread-safe.
 */
public final class MarketClock {

  /** Since when and from where time has run at a speed. */
  private record Leg(Instant from, Duration moment, double speed) {

    Duration momentAt(Instant now) {
      long nanos = Math.max(0, Duration.between(from, now).toNanos());
      return moment.plusNanos((long) (nanos * speed));
    }

    Instant instantOf(Duration wanted) {
      return speed == 0 ? from : from.plusNanos((long) (wanted.minus(moment).toNanos() / speed));
    }
  }

  private final InstantSource time;
  private final Instant start;
  private List<Leg> legs;

  /**
   * A clock that starts now.
   *
   * @param time what time it really is
   * @param speed how many seconds of the market pass in a real one, 0 or more
   */
  public MarketClock(InstantSource time, double speed) {
    this.time = time;
    this.start = time.instant();
    this.legs = List.of(new Leg(start, Duration.ZERO, valid(speed)));
  }

  /** How long the market has been running. */
  public synchronized Duration moment() {
    return legs.getLast().momentAt(time.instant());
  }

  /** When the market began. */
  public Instant start() {
    return start;
  }

  /** How many seconds of the market pass in a real one; 0 while it stands still. */
  public synchronized double speed() {
    return legs.getLast().speed;
  }

  /**
   * Runs at another speed from now on; 0 stops the market.
   *
   * @throws IllegalArgumentException if the speed is negative or no number
   */
  public synchronized void run(double speed) {
    Instant now = time.instant();
    add(new Leg(now, legs.getLast().momentAt(now), valid(speed)));
  }

  /**
   * Leaves out a part of the market's time.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public synchronized void jump(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("a market's time does not run backwards");
    }
    Instant now = time.instant();
    add(new Leg(now, legs.getLast().momentAt(now).plus(by), legs.getLast().speed));
  }

  /**
   * When a moment of the market really was. Moments before its start are as long before it as they
   * are in market time; those that a jump left out are when it jumped.
   */
  public synchronized Instant instantOf(Duration moment) {
    if (moment.isNegative()) {
      return start.plus(moment);
    }
    for (int i = 0; i + 1 < legs.size(); i++) {
      Leg next = legs.get(i + 1);
      if (moment.compareTo(legs.get(i).momentAt(next.from)) < 0) {
        return legs.get(i).instantOf(moment);
      }
      if (moment.compareTo(next.moment) < 0) {
        return next.from;
      }
    }
    return legs.getLast().instantOf(moment);
  }

  private void add(Leg leg) {
    List<Leg> more = new ArrayList<>(legs);
    more.add(leg);
    legs = List.copyOf(more);
  }

  private static double valid(double speed) {
    if (!(speed >= 0) || Double.isInfinite(speed)) {
      throw new IllegalArgumentException("the speed " + speed + " is not 0 or more");
    }
    return speed;
  }
}
