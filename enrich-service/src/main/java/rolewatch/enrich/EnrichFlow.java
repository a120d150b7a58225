package rolewatch.enrich;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedEvent;
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
    try {
      RawPosting posting = EventJson.read(raw.value(), RawPosting.class);
      if (!posting.ref().toString().equals(raw.key())) {
        return rejected(raw, Reason.KEY_MISMATCH, "the key is " + raw.key());
      }
      return new Outcome.Enriched(enriched(posting, raw.origin()));
    } catch (UnreadableEvent e) {
      return rejected(raw, e.reason(), String.valueOf(e.getMessage()));
    } catch (InvalidEvent e) {
      return rejected(raw, Reason.INVALID_FIELD, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return rejected(raw, Reason.OVER_BUDGET, "nested too deeply to be read");
    } catch (RuntimeException e) {
      // The flow touches nothing outside, so this posting would fail again at every try.
      return rejected(raw, Reason.FAULT, e.toString());
    }
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
    Findings found = current.findings().read(text);
    return new EnrichedPosting(
        seen.ref(),
        seen.observedAt(),
        origin,
        current.version(),
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

  private EnrichedEvent enriched(RawPosting posting, Origin origin) {
    return switch (posting) {
      case PostingSeen seen -> enriched(seen, origin, null);
      case PostingClosed closed ->
          new EnrichedClosing(
              closed.ref(),
              closed.observedAt(),
              origin,
              reading.version(),
              closed.reason(),
              Map.of());
    };
  }
}
