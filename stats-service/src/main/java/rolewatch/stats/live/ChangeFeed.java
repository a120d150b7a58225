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
      start();
      List<Change> changes = log.after(last, PORTION);
      for (Change change : changes) {
        subscriptions.forEach(subscription -> subscription.offer(change));
        last = change.id();
      }
      subscriptions.removeIf(subscription -> !subscription.isOpen());
    }
  }

  private void start() {
    if (last < 0) {
      last = log.kept().last();
    }
  }

  /**
   * A subscription to every change after an id. What was told up to now is to be asked for with
   * {@link #missed}, at the reader's own pace; what comes later is handed over.
   */
  public Subscription subscribe(long after) {
    synchronized (order) {
      start();
      Subscription subscription = new Subscription(after, last);
      subscriptions.add(subscription);
      return subscription;
    }
  }

  /** The next changes that were told before the subscription; none when all were given. */
  public List<Change> missed(Subscription subscription) {
    if (subscription.missed >= subscription.until) {
      return List.of();
    }
    List<Change> missed =
        log.after(subscription.missed, PORTION).stream()
            .filter(change -> change.id() <= subscription.until)
            .toList();
    subscription.missed = missed.isEmpty() ? subscription.until : missed.getLast().id();
    return missed;
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
