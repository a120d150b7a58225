package rolewatch.stats.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does something several times a second on a thread of its own, sooner when asked to, and goes on
 * when it fails. Stops before the web server does, which waits for its readers.
 */
public final class Loop implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(80);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

  private final String name;
  private final Runnable step;
  private final Runnable end;
  private final Semaphore asked = new Semaphore(0);
  private volatile boolean running;
  private boolean failing;
  private Thread thread = new Thread();

  /**
   * A loop.
   *
   * @param name what it does, for people
   * @param end done once when it stops
   */
  public Loop(String name, Runnable step, Runnable end) {
    this.name = name;
    this.step = step;
    this.end = end;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().daemon().name(name).start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    end.run();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Asks for the next time now, or as soon as the shortest pause allows. */
  public void hurry() {
    asked.release();
  }

  private void run() {
    while (running) {
      try {
        step.run();
        failing = false;
      } catch (RuntimeException e) {
        complain(e);
      }
      try {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void pause() throws InterruptedException {
    Thread.sleep(SHORTEST_PAUSE);
    var _ = asked.tryAcquire(LONGEST_PAUSE.minus(SHORTEST_PAUSE).toMillis(), TimeUnit.MILLISECONDS);
    asked.drainPermits();
  }

  /** Once, not several times a second. */
  private void complain(RuntimeException e) {
    if (running && !failing) {
      LOG.warn("{} must wait: {}", name, e.getMessage());
    }
    failing = true;
  }
}
