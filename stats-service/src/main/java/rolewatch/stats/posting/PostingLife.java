package rolewatch.stats.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedPosting;
import rolewatch.stats.identity.JobIdentity;

/**
 * How events change a posting. It is open or closed as its newest event says, its facts are those
 * of its newest sight, and its first observation is the earliest of all events: so the order of
 * arrival does not matter.
 */
public final class PostingLife {

  private PostingLife() {}

  /**
   * What is known after a sight.
   *
   * @param known what was known before; null if nothing
   * @param wording the id of the sight's {@linkplain JobIdentity identity}
   * @return {@code known} itself if the sight adds nothing
   */
  public static Posting after(
      @Nullable Posting known, FactVersion version, EnrichedPosting seen, UUID wording) {
    if (known == null) {
      return opened(version, seen, wording);
    }
    if (version.isNewerThan(known.version())) {
      return opened(version, seen, wording).observedSince(known.firstObserved());
    }
    Posting told =
        known.lacksSightOf(version) ? known.seenAs(opened(version, seen, wording)) : known;
    return told.observedSince(seen.observedAt());
  }

  /**
   * What is known after a closing.
   *
   * @param known what was known before; null if nothing
   * @return {@code known} itself if the closing adds nothing
   */
  public static Posting after(
      @Nullable Posting known, FactVersion version, EnrichedClosing closing) {
    if (known == null) {
      return closed(null, version, closing);
    }
    return version.isNewerThan(known.version())
        ? closed(known, version, closing).observedSince(known.firstObserved())
        : known.observedSince(closing.observedAt());
  }

  private static Posting opened(FactVersion version, EnrichedPosting seen, UUID wording) {
    Instant observed = seen.observedAt();
    return new Posting(
        seen.ref(),
        version,
        observed,
        observed,
        postedDay(seen),
        version,
        Facts.of(seen, wording),
        null);
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
