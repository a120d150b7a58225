package rolewatch.enrich.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rolewatch.events.RejectedPosting;

/** Counts what passes through this instance and remembers why it waits, if it does. */
public final class EnrichProgress {

  /** Whether records move. */
  public enum State {
    RUNNING,
    /** The world is broken; records wait in Kafka and are tried again. */
    PAUSED
  }

  private static final Logger LOG = LoggerFactory.getLogger(EnrichProgress.class);

  private final MeterRegistry meters;
  private final Counter enrichedTotal;
  private final LongAdder raw = new LongAdder();
  private final LongAdder rejected = new LongAdder();
  private final AtomicReference<@Nullable String> trouble = new AtomicReference<>("starting");
  private final AtomicReference<@Nullable String> refusal = new AtomicReference<>();

  public EnrichProgress(MeterRegistry meters) {
    this.meters = meters;
    this.enrichedTotal = meters.counter("rolewatch_postings_enriched_total");
  }

  /** A poll was sent on and its transaction committed. */
  public void polled(int records, int rejections) {
    raw.add(records);
    rejected.add(rejections);
    enrichedTotal.increment(records - rejections);
    started();
  }

  /** Records can move. */
  public void started() {
    String was = trouble.getAndSet(null);
    if (was != null) {
      LOG.info("records move again, after: {}", was);
    }
  }

  /** A record was refused because of itself. */
  public void rejected(RejectedPosting posting) {
    meters
        .counter(
            "rolewatch_postings_rejected_total",
            "stage",
            "enrich",
            "reason",
            posting.rejection().reason().name())
        .increment();
    LOG.info(
        "posting={} reason={} detail={}",
        posting.key(),
        posting.rejection().reason(),
        posting.rejection().detail().replaceAll("[\\r\\n]+", " "));
  }

  /** A poll failed and will be tried again. */
  public void paused(String reason) {
    if (!reason.equals(trouble.getAndSet(reason))) {
      LOG.warn("records wait: {}", reason);
    }
  }

  /** Postings are read with other taxonomies from now on. */
  public void taxonomiesTaken(int taxonomies, int extractors) {
    LOG.info("taxonomies={} extractors={}", taxonomies, extractors);
  }

  /** There is nothing wrong with the taxonomies from outside. */
  public void taxonomiesUsable() {
    refusal.set(null);
  }

  /** The taxonomies from outside cannot be used; postings are read with the earlier ones. */
  public void taxonomiesRefused(int used, String reason) {
    String text = "reads with taxonomies " + used + " still: " + reason;
    if (!text.equals(refusal.getAndSet(text))) {
      LOG.warn("{}", text);
    }
  }

  /** Why newer taxonomies are not used; null if nothing is wrong. */
  public @Nullable String refusal() {
    return refusal.get();
  }

  /** Raw records taken since this instance started. */
  public long rawRecords() {
    return raw.sum();
  }

  /** Of these, how many were rejected. */
  public long rejectedRecords() {
    return rejected.sum();
  }

  public State state() {
    return trouble.get() == null ? State.RUNNING : State.PAUSED;
  }

  /** Why records wait; null while they move. */
  public @Nullable String trouble() {
    return trouble.get();
  }
}
