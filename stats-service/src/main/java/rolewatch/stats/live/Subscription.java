package rolewatch.stats.live;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Change;

/** The changes that one reader has yet to take. One that falls too far behind is cut off. */
public final class Subscription {

  /** How many changes may wait for a reader. */
  static final int MOST_WAITING = 2_000;

  private final BlockingQueue<Change> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile boolean open = true;

  /** The last change that was told before, up to {@link #until}, and has been given. */
  long missed;

  /** The last change that the reader has seen. */
  private final long seen;

  /** The last change that was told before. */
  final long until;

  Subscription(long after, long until) {
    this.seen = after;
    this.missed = after;
    this.until = until;
  }

  /** False if the reader was too slow, or nothing more will come. */
  public boolean isOpen() {
    return open;
  }

  /**
   * The next change.
   *
   * @return null if none came in the time given
   */
  public @Nullable Change next(Duration patience) throws InterruptedException {
    return waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  void offer(Change change) {
    if (change.id() > seen && !waiting.offer(change)) {
      cut();
    }
  }

  void cut() {
    open = false;
    waiting.clear();
  }
}
