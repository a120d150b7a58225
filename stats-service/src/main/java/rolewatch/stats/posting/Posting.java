package rolewatch.stats.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;
import rolewatch.events.PostingRef;

/**
 * The newest that is known of one posting.
 *
 * @param ref which posting
 * @param version how new that is
 * @param firstObserved when it was first observed, over all events of the posting
 * @param observedAt when the newest event was observed
 * @param postedDay the day (UTC) on which its board says it was published; null if the board gives
 *     none, or one after the observation
 * @param sight how new the facts are: the version of the newest sight; null while only a closing is
 *     known
 * @param facts what the figures use; null while only a closing is known
 * @param closing how and when it closed; null while it is open
 */
public record Posting(
    PostingRef ref,
    FactVersion version,
    Instant firstObserved,
    Instant observedAt,
    @Nullable LocalDate postedDay,
    @Nullable FactVersion sight,
    @Nullable Facts facts,
    @Nullable Closing closing) {

  /**
   * The end of a posting.
   *
   * @param day the day (UTC) on which that was observed
   * @param reason how we know
   */
  public record Closing(LocalDate day, CloseReason reason) {}

  /** True while the posting is open; then it has facts. */
  public boolean isOpen() {
    return closing == null && facts != null;
  }

  /** The day it opened: as its board says, else the day it was first observed (UTC). */
  public LocalDate openedDay() {
    return postedDay == null ? dayOf(firstObserved) : postedDay;
  }

  /** The same with an earlier first observation, if that is earlier. */
  Posting observedSince(Instant other) {
    return other.isBefore(firstObserved)
        ? new Posting(ref, version, other, observedAt, postedDay, sight, facts, closing)
        : this;
  }

  /** The same as a posting of another job; it has facts. */
  public Posting ofJob(UUID job) {
    Facts moved = openFacts().ofJob(job);
    return new Posting(ref, version, firstObserved, observedAt, postedDay, sight, moved, closing);
  }

  /** The same with the facts of a sight that is older than its closing. */
  Posting seenAs(Posting older) {
    return new Posting(
        ref,
        version,
        firstObserved,
        observedAt,
        older.postedDay(),
        older.sight(),
        older.facts(),
        closing);
  }

  /** True if a sight of that version tells more than what is known. */
  boolean lacksSightOf(FactVersion other) {
    return sight == null || other.isNewerThan(sight);
  }

  /** The facts of an open posting. */
  public Facts openFacts() {
    if (facts == null) {
      throw new IllegalStateException(ref + " has no facts");
    }
    return facts;
  }

  /** The day of an instant, in UTC. */
  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
