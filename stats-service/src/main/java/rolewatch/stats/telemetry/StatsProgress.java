package rolewatch.stats.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rolewatch.events.RejectedPosting;

/** Counts what passes through this instance and remembers why it waits, if it does. */
public final class StatsProgress {

  /** Whether records move. */
  public enum State {
    RUNNING,
    /** The world is broken; records wait in Kafka and are tried again. */
    PAUSED
  }

  private static final Logger LOG = LoggerFactory.getLogger(StatsProgress.class);

  private final MeterRegistry meters;
  private final Counter received;
  private final Timer batches;
  private final AtomicLong difference;
  private final AtomicLong auditedAt;
  private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

  public StatsProgress(MeterRegistry meters) {
    this.meters = meters;
    this.received = meters.counter("rolewatch_enriched_received_total");
    this.batches = meters.timer("rolewatch_batch_count_seconds");
    this.difference = new AtomicLong();
    meters.gauge("rolewatch_audit_difference", difference);
    this.auditedAt = new AtomicLong();
    meters.gauge("rolewatch_audit_nightly_timestamp_seconds", auditedAt);
  }

  /** A batch was counted and its transaction committed. */
  public void counted(int records, Duration taken) {
    received.increment(records);
    batches.record(taken);
    String was = trouble.getAndSet(null);
    if (was != null) {
      LOG.info("records move again, after: {}", was);
    }
  }

  /** A record was refused because of itself. */
  public void rejected(RejectedPosting posting) {
    String reason = posting.rejection().reason().name();
    meters
        .counter("rolewatch_postings_rejected_total", "stage", "stats", "reason", reason)
        .increment();
    LOG.info(
        "posting={} reason={} detail={}",
        line(posting.key()),
        reason,
        line(posting.rejection().detail()));
  }

  /** A batch failed and will be tried again. */
  public void paused(String reason) {
    String oneLine = line(reason);
    if (!oneLine.equals(trouble.getAndSet(oneLine))) {
      LOG.warn("records wait: {}", oneLine);
    }
  }

  /** An audit ran. */
  public void audited(long differences) {
    difference.set(differences);
    if (differences > 0) {
      LOG.error("the figures differ from the postings in {} counts", differences);
    }
  }

  /** An audit ran some time ago, here or at another instance. */
  public void auditedAt(Instant at, long differences) {
    if (auditedAt.getAndSet(at.getEpochSecond()) != at.getEpochSecond()) {
      audited(differences);
    }
  }

  private static String line(@Nullable String text) {
    return String.valueOf(text).replaceAll("\\p{Cntrl}+", " ");
  }

  public State state() {
    return trouble.get() == null ? State.RUNNING : State.PAUSED;
  }

  /** Why records wait; null while they move. */
  public @Nullable String trouble() {
    return trouble.get();
  }
}
