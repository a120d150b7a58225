package rolewatch.ingest.reading;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.page.Validators;

/**
 * What a visit to a board found.
 *
 * @param state how the board was
 * @param detail why, for a person; null if there is nothing to say
 * @param pages the pages that were read, with what they hold
 * @param kept pages that are unchanged or could not be read: what they held is taken to stand
 * @param gone pages that do not exist any more
 * @param validators what to ask each page with next time
 * @param retryAt the earliest time to come again; null if the board names none
 */
public record Reading(
    BoardState state,
    @Nullable String detail,
    Map<URI, Listing> pages,
    Set<URI> kept,
    Set<URI> gone,
    Map<URI, Validators> validators,
    @Nullable Instant retryAt) {

  public Reading {
    pages = Map.copyOf(pages);
    kept = Set.copyOf(kept);
    gone = Set.copyOf(gone);
    validators = Map.copyOf(validators);
  }

  /** A visit that saw nothing of the board. */
  static Reading nothing(BoardState state, String detail, @Nullable Instant retryAt) {
    return new Reading(state, detail, Map.of(), Set.of(), Set.of(), Map.of(), retryAt);
  }

  /** The board's one page is as it was. */
  static Reading unchanged(URI page, Validators validators) {
    return new Reading(
        BoardState.OK, null, Map.of(), Set.of(page), Set.of(), Map.of(page, validators), null);
  }

  /** Whether the board was seen whole, so that what is absent is closed. */
  public boolean isFull() {
    return state == BoardState.OK;
  }

  /** Whether the board showed postings at all. */
  public boolean isAnswer() {
    return state == BoardState.OK || state == BoardState.TRUNCATED;
  }

  /** How many items the pages list, the rejected ones included. */
  public int items() {
    return listings().stream()
        .mapToInt(listing -> listing.postings().size() + listing.rejections().size())
        .sum();
  }

  private List<Listing> listings() {
    return List.copyOf(pages.values());
  }
}
