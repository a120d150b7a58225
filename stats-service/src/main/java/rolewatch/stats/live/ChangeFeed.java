package rolewatch.stats.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import rolewatch.stats.figure.Change;
import rolewatch.stats.postgres.ChangeLog;

/**
 * Looks for changes several times a second and hands them to all subscriptions. It never waits for
 * a reader.
 */
public final class ChangeFeed implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int PORTION = 1_000;

  private final ChangeLog log;
  private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
  private final Object order = new Object();
  private volatile boolean running;
  private volatile boolean silent;
  private long last = -1;
  private Thread thread = new Thread();

  public ChangeFeed(ChangeLog log) {
    this.log = log;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().daemon().name("changes").start(this::run);
  }

  /** Stops before the web server does, which waits for its readers. */
  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    subscriptions.forEach(Subscription::cut);
    subscriptions.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (running) {
      try {
        log.tell();
        handOut();
        silent = false;
      } catch (DataAccessException | TransactionException e) {
        complain(e);
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void complain(RuntimeException e) {
    if (running && !silent) {
      silent = true;
      LOG.warn("changes cannot be told now: {}", e.getMessage());
    }
  }

  private void handOut() {
    synchronized (order) {
      if (last < 0) {
        last = log.kept().last();
      }
      List<Change> changes = log.after(last, PORTION);
      for (Change change : changes) {
        subscriptions.forEach(subscription -> subscription.offer(change));
        last = change.id();
      }
      subscriptions.removeIf(subscription -> !subscription.isOpen());
    }
  }

  /**
   * A subscription to every change after an id. What was told up to now is handed over by the
   * caller's thread, what comes later by the feed's.
   */
  public Subscription subscribe(long after) {
    Subscription subscription = new Subscription();
    synchronized (order) {
      long next = after;
      while (next < last) {
        List<Change> missed = log.after(next, PORTION);
        for (Change change : missed) {
          if (change.id() <= last) {
            subscription.offer(change);
          }
        }
        next = missed.isEmpty() ? last : missed.getLast().id();
      }
      subscriptions.add(subscription);
    }
    return subscription;
  }

  /** How many readers there are. */
  public int readers() {
    return subscriptions.size();
  }

  /** Ends a subscription. */
  public void leave(Subscription subscription) {
    subscription.cut();
    subscriptions.remove(subscription);
  }
}
