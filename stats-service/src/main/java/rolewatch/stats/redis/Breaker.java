package rolewatch.stats.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Stops asking a server that keeps failing; after a pause, lets one caller try. Safe for use by
 * several threads.
 */
final class Breaker {

  private static final int FAILURES = 3;
  private static final long PAUSE = Duration.ofSeconds(2).toNanos();

  private final LongSupplier nanos;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicLong nextTry = new AtomicLong();

  Breaker(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** May the caller ask now? */
  boolean allows() {
    if (failures.get() < FAILURES) {
      return true;
    }
    long planned = nextTry.get();
    long now = nanos.getAsLong();
    return now - planned >= 0 && nextTry.compareAndSet(planned, now + PAUSE);
  }

  void succeeded() {
    failures.set(0);
  }

  void failed() {
    nextTry.set(nanos.getAsLong() + PAUSE);
    failures.incrementAndGet();
  }
}
