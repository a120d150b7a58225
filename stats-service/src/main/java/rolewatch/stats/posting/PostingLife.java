package rolewatch.stats.posting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;

/**
 * How events change a posting. Only a newer version changes its state, so the order of arrival does
 * not matter; the first observation is the earliest of all events, for the same reason.
 */
public final class PostingLife {

  private PostingLife() {}

  /**
   * What is known after the event.
   *
   * @param known what was known before; null if nothing
   * @return {@code known} itself if the event adds nothing
   */
  public static Posting after(@Nullable Posting known, FactVersion version, EnrichedEvent event) {
    if (known == null) {
      return of(null, version, event);
    }
    if (version.isNewerThan(known.version())) {
      return of(known, version, event).observedSince(known.firstObserved());
    }
    return known.observedSince(event.observedAt());
  }

  private static Posting of(@Nullable Posting known, FactVersion version, EnrichedEvent event) {
    return switch (event) {
      case EnrichedPosting seen -> opened(version, seen);
      case EnrichedClosing closed -> closed(known, version, closed);
    };
  }

  private static Posting opened(FactVersion version, EnrichedPosting seen) {
    Instant observed = seen.observedAt();
    return new Posting(
        seen.ref(), version, observed, observed, postedDay(seen), Facts.of(seen), null);
  }

  /** A closing carries no facts: those of the last sight stay, for people who look it up. */
  private static Posting closed(
      @Nullable Posting known, FactVersion version, EnrichedClosing closed) {
    return new Posting(
        closed.ref(),
        version,
        closed.observedAt(),
        closed.observedAt(),
        known == null ? null : known.postedDay(),
        known == null ? null : known.facts(),
        new Posting.Closing(Posting.dayOf(closed.observedAt()), closed.reason()));
  }

  private static @Nullable LocalDate postedDay(EnrichedPosting seen) {
    Instant posted = seen.postedAt();
    return posted == null || posted.isAfter(seen.observedAt()) ? null : Posting.dayOf(posted);
  }
}
