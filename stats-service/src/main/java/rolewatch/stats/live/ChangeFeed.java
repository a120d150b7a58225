package rolewatch.stats.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rolewatch.stats.figure.Change;
import rolewatch.stats.postgres.ChangeLog;

/** Finds changes and hands them to all subscriptions. It never waits for a reader. */
public final class ChangeFeed {

  private static final int PORTION = 1_000;

  private final ChangeLog log;
  private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
  private final Object order = new Object();
  private long last = -1;

  public ChangeFeed(ChangeLog log) {
    this.log = log;
  }

  /** Looks for changes and hands them out. */
  public void look() {
    log.tell();
    handOut();
  }

  /** Sends every reader away. */
  public void close() {
    subscriptions.forEach(Subscription::cut);
    subscriptions.clear();
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
