package rolewatch.benchmarks.stats;

import java.util.concurrent.locks.LockSupport;

/** Lets things happen so many times a second, from now on, however long each of them takes. */
final class Pace {

  private static final long SECOND = 1_000_000_000L;

  private final long start = System.nanoTime();
  private final int aSecond;

  Pace(int aSecond) {
    this.aSecond = aSecond;
  }

  /** Waits until the i-th is due, and says when that was, in {@link System#nanoTime}. */
  long await(int i) {
    long due = start + i * SECOND / aSecond;
    while (System.nanoTime() < due) {
      LockSupport.parkNanos(due - System.nanoTime());
    }
    return due;
  }
}
