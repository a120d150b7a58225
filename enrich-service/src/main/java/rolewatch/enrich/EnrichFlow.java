package rolewatch.enrich;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.events.Findings;
import rolewatch.events.InvalidEvent;
import rolewatch.events.Origin;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingSeen;
import rolewatch.events.RawPosting;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Rejection;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.UnreadableEvent;

/**
 * The whole of this service: a raw record is read, its texts are prepared once, every extractor
 * reads them, and the record leaves enriched or rejected. Pure and total: whatever the bytes hold,
 * there is exactly one outcome, and the world is not touched. Only its extractors may be exchanged
 * as it runs.
 */
public final class EnrichFlow {

  /**
   * How many records go through each stage together: enough that its code is met warm, few enough
   * that their texts stay in memory.
   */
  public static final int AT_ONCE = 64;

  private final Clock clock;
  private volatile Reading reading;

  private record Reading(FindingsReader findings, int version) {

    static Reading with(Extractors extractors) {
      return new Reading(new FindingsReader(extractors), extractors.version());
    }
  }

  /**
   * @param clock only for the time written on rejections
   */
  public EnrichFlow(Extractors extractors, Clock clock) {
    this.reading = Reading.with(extractors);
    this.clock = clock;
  }

  /** Reads with other extractors from the next posting on. */
  public void use(Extractors extractors) {
    reading = Reading.with(extractors);
  }

  /** Decides what becomes of a raw record. */
  public Outcome enrich(RawRecord raw) {
    return enrich(List.of(raw)).getFirst();
  }

  /**
   * Decides what becomes of each raw record, in their order; quicker than one by one.
   *
   * @param records best {@link #AT_ONCE}: all of their texts are held until the last is decided
   */
  public List<Outcome> enrich(List<RawRecord> records) {
    Reading current = reading;
    List<Passage> passages = records.stream().map(Passage::new).toList();
    passages.forEach(passage -> attempt(passage, () -> read(passage, current)));
    passages.forEach(passage -> attempt(passage, passage::prepare));
    List<Passage> open = passages.stream().filter(Passage::isOpen).toList();
    Iterator<FindingsDraft> found =
        current.findings().read(open.stream().map(Passage::text).toList()).iterator();
    open.forEach(
        passage -> attempt(passage, () -> enrich(passage, found.next().findings(), current)));
    return passages.stream().map(Passage::outcome).toList();
  }

  private void attempt(Passage passage, Runnable step) {
    if (passage.isOpen()) {
      RawRecord raw = passage.raw();
      try {
        step.run();
      } catch (UnreadableEvent e) {
        passage.end(rejected(raw, e.reason(), String.valueOf(e.getMessage())));
      } catch (InvalidEvent e) {
        passage.end(rejected(raw, Reason.INVALID_FIELD, String.valueOf(e.getMessage())));
      } catch (StackOverflowError e) {
        passage.end(rejected(raw, Reason.OVER_BUDGET, "nested too deeply to be read"));
      } catch (RuntimeException e) {
        // The flow touches nothing outside, so this posting would fail again at every try.
        passage.end(rejected(raw, Reason.FAULT, e.toString()));
      }
    }
  }

  private void read(Passage passage, Reading current) {
    RawRecord raw = passage.raw();
    RawPosting posting = EventJson.read(raw.value(), RawPosting.class);
    if (!posting.ref().toString().equals(raw.key())) {
      passage.end(rejected(raw, Reason.KEY_MISMATCH, "the key is " + raw.key()));
      return;
    }
    switch (posting) {
      case PostingSeen seen -> passage.seen(seen);
      case PostingClosed closed -> passage.end(enriched(closed, raw.origin(), current.version()));
    }
  }

  private static void enrich(Passage passage, Findings found, Reading current) {
    EnrichedPosting posting =
        enriched(passage.seen(), passage.text(), passage.raw().origin(), found, current.version());
    passage.end(new Outcome.Enriched(posting));
  }

  /** Refuses a record at this stage. */
  public Outcome.Rejected rejected(RawRecord raw, Reason reason, String detail) {
    return new Outcome.Rejected(
        RejectedPosting.of(
            clock.instant(),
            new Rejection(Rejection.Stage.ENRICH, reason, detail),
            raw.key(),
            raw.origin(),
            null,
            raw.value()));
  }

  /**
   * Reads one posting.
   *
   * @param country ISO 3166-1 alpha-2 code of the place of work if the caller knows it, else null
   */
  public EnrichedPosting enriched(PostingSeen seen, Origin origin, @Nullable String country) {
    PostingText text = TextPreparer.prepare(seen).inCountry(country);
    Reading current = reading;
    Findings found = current.findings().read(List.of(text)).getFirst().findings();
    return enriched(seen, text, origin, found, current.version());
  }

  private static EnrichedPosting enriched(
      PostingSeen seen, PostingText text, Origin origin, Findings found, int version) {
    return new EnrichedPosting(
        seen.ref(),
        seen.observedAt(),
        origin,
        version,
        seen.url(),
        text.title().text(),
        text.company().text(),
        text.location().text(),
        text.body().text(),
        seen.department(),
        seen.postedAt(),
        seen.validThrough(),
        found,
        Map.of());
  }

  private static Outcome enriched(PostingClosed closed, Origin origin, int version) {
    return new Outcome.Enriched(
        new EnrichedClosing(
            closed.ref(), closed.observedAt(), origin, version, closed.reason(), Map.of()));
  }
}
