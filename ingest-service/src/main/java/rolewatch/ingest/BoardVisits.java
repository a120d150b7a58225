package rolewatch.ingest;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.kafka.KafkaTopics;
import rolewatch.ingest.postgres.BoardQueue;
import rolewatch.ingest.state.BoardStore;
import rolewatch.ingest.state.Lease;
import rolewatch.ingest.state.LeaseLost;
import rolewatch.ingest.state.PublishingFailed;

/** Visits the boards that are due, several at once, for as long as Kafka and Postgres work. */
public final class BoardVisits implements SmartLifecycle {

  private static final long IDLE_MILLIS = 500;
  private static final long PAUSE_MILLIS = 2_000;
  private static final long STOP_SECONDS = 5;

  private final IngestFlow flow;
  private final ConfiguredBoards boards;
  private final BoardQueue queue;
  private final BoardStore store;
  private final KafkaTopics topics;
  private final Streaming streaming;
  private final IngestTelemetry telemetry;
  private final InstantSource clock;
  private final Semaphore slots;
  private final Semaphore wake = new Semaphore(0);
  private @Nullable Thread dispatcher;
  private volatile boolean running;
  private boolean tookBack;

  /** The parts that a visit needs. */
  record Parts(
      IngestFlow flow,
      ConfiguredBoards boards,
      BoardQueue queue,
      BoardStore store,
      KafkaTopics topics,
      Streaming streaming,
      IngestTelemetry telemetry,
      InstantSource clock) {}

  BoardVisits(Parts parts, int concurrency) {
    this.flow = parts.flow();
    this.boards = parts.boards();
    this.queue = parts.queue();
    this.store = parts.store();
    this.topics = parts.topics();
    this.streaming = parts.streaming();
    this.telemetry = parts.telemetry();
    this.clock = parts.clock();
    this.slots = new Semaphore(concurrency);
  }

  /** Looks at once whether a board is due. */
  public void wake() {
    wake.release();
  }

  @Override
  public void start() {
    running = true;
    dispatcher = Thread.ofPlatform().name("board-visits").start(this::dispatch);
  }

  @Override
  public void stop() {
    running = false;
    Thread thread = dispatcher;
    if (thread != null) {
      thread.interrupt();
      join(thread);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void dispatch() {
    ExecutorService visits =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("visit-", 0).factory());
    try {
      while (running) {
        step(visits);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      end(visits);
    }
  }

  private void step(ExecutorService visits) throws InterruptedException {
    try {
      if (streaming.problem() != null) {
        resume();
      }
      List<Lease> leases = queue.claim(boards.keys(), Math.max(1, slots.availablePermits()));
      for (Lease lease : leases) {
        slots.acquire();
        visits.execute(() -> visit(lease));
      }
      await(leases.isEmpty() ? IDLE_MILLIS : 0);
    } catch (RuntimeException e) {
      // Whatever it is, the loop must not end by it.
      pause(e);
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  private void resume() {
    queue.register(boards.keys());
    if (!tookBack) {
      queue.takeBack();
      tookBack = true;
    }
    topics.ensure();
    streaming.works();
    telemetry.resumed();
  }

  // With every slot taken there is nothing to claim for until a visit ends.
  private void await(long millis) throws InterruptedException {
    wake.drainPermits();
    if (slots.availablePermits() == 0) {
      slots.acquire();
      slots.release();
    } else if (millis > 0) {
      wake.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }
  }

  private void visit(Lease lease) {
    try {
      visitBoard(lease);
    } finally {
      slots.release();
      wake.release();
    }
  }

  private void visitBoard(Lease lease) {
    BoardEntry entry = boards.find(lease.key());
    if (entry == null) {
      throw new IllegalStateException(lease.key() + " was claimed but is not configured");
    }
    try {
      telemetry.boardVisited(lease.key(), flow.visit(entry, lease));
    } catch (LeaseLost _) {
      telemetry.leaseLost(lease.key());
    } catch (PublishingFailed | DataAccessException | TransactionException e) {
      pause(e);
      giveBack(lease, 0);
    } catch (InterruptedException _) {
      giveBack(lease, 0);
    } catch (RuntimeException e) {
      telemetry.visitFailed(lease.key(), e);
      giveBack(lease, 60);
    }
  }

  private void giveBack(Lease lease, long seconds) {
    try {
      store.release(lease, clock.instant().plusSeconds(seconds));
    } catch (DataAccessException | TransactionException e) {
      // The lease ends by itself.
      pause(e);
    }
  }

  private void pause(Exception e) {
    if (streaming.problem() == null && running) {
      telemetry.paused(String.valueOf(e.getMessage()));
    }
    streaming.fails(reason(e));
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    boolean postgres = e instanceof DataAccessException || e instanceof TransactionException;
    return postgres ? "Postgres does not answer: " + message : message;
  }

  private static void end(ExecutorService visits) {
    visits.shutdown();
    boolean ended = false;
    try {
      // Interrupted once to leave the loop; the visits get their time all the same.
      Thread.interrupted();
      ended = visits.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (!ended) {
      visits.shutdownNow();
    }
    visits.close();
  }

  private static void join(Thread thread) {
    try {
      thread.join(TimeUnit.SECONDS.toMillis(2 * STOP_SECONDS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
