package rolewatch.stats.posting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;

/**
 * How events change a posting. It is open or closed as its newest event says, its facts are those
 * of its newest sight, and its first observation is the earliest of all events: so the order of
 * arrival does not matter.
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
    return seenBefore(known, version, event).observedSince(event.observedAt());
  }

  private static Posting seenBefore(Posting known, FactVersion version, EnrichedEvent event) {
    return switch (event) {
      case EnrichedPosting seen when known.lacksSightOf(version) ->
          known.seenAs(opened(version, seen));
      case EnrichedPosting _, EnrichedClosing _ -> known;
    };
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
        seen.ref(), version, observed, observed, postedDay(seen), version, Facts.of(seen), null);
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
        known == null ? null : known.sight(),
        known == null ? null : known.facts(),
        new Posting.Closing(Posting.dayOf(closed.observedAt()), closed.reason()));
  }

  private static @Nullable LocalDate postedDay(EnrichedPosting seen) {
    Instant posted = seen.postedAt();
    return posted == null || posted.isAfter(seen.observedAt()) ? null : Posting.dayOf(posted);
  }
}
