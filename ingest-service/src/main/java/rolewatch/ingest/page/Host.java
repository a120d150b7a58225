package rolewatch.ingest.page;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What we remember about one host: when it may be asked next, whether it works, its robots rules.
 * Thread-safe.
 */
final class Host {

  private static final int FAILURES_TO_OPEN = 5;
  private static final Duration FIRST_OPENING = Duration.ofSeconds(30);
  private static final Duration LONGEST_OPENING = Duration.ofMinutes(10);

  final Semaphore slots;
  final ReentrantLock robotsLock = new ReentrantLock();
  @Nullable RobotsCopy robots;

  private Instant nextRequest = Instant.MIN;
  private int failures;
  private Instant openUntil = Instant.MIN;

  Host(int slots) {
    this.slots = new Semaphore(slots);
  }

  /** Takes the next turn and says when it is. */
  synchronized Instant reserve(Instant now, Duration pace) {
    Instant turn = nextRequest.isAfter(now) ? nextRequest : now;
    nextRequest = turn.plus(pace);
    return turn;
  }

  /** The time of the next free turn, without taking it. */
  synchronized Instant nextTurn() {
    return nextRequest;
  }

  /** Asks nothing of the host before a time. */
  synchronized void holdUntil(Instant time) {
    nextRequest = time.isAfter(nextRequest) ? time : nextRequest;
  }

  /**
   * Until when the circuit is open; null if the host may be asked. Past that time one caller is let
   * through as a probe; the others wait for what it finds.
   */
  synchronized @Nullable Instant openUntil(Instant now, boolean insist) {
    if (failures < FAILURES_TO_OPEN) {
      return null;
    }
    if (openUntil.isAfter(now) && !insist) {
      return openUntil;
    }
    openUntil = now.plus(FIRST_OPENING);
    return null;
  }

  synchronized void worked() {
    failures = 0;
  }

  synchronized void failed(Instant now) {
    failures++;
    int doublings = Math.clamp(failures - FAILURES_TO_OPEN, 0, 10);
    Duration opening = FIRST_OPENING.multipliedBy(1L << doublings);
    openUntil = now.plus(opening.compareTo(LONGEST_OPENING) < 0 ? opening : LONGEST_OPENING);
  }
}
