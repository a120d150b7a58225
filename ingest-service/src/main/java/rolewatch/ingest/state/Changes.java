package rolewatch.ingest.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.events.PostingClosed;
import rolewatch.events.PostingSeen;
import rolewatch.events.RawPosting;
import rolewatch.events.RejectedPosting;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.board.RejectedItem;

/**
 * What a reading changes: what is to be published, and then recorded.
 *
 * @param seen postings that are new, changed or open again
 * @param closed postings that are open no more
 * @param rejected items that are no postings and were not rejected with this content before
 * @param present external ids that the board still has
 * @param doubt why a listing without any open posting was not believed; null if it was, or had some
 * @param doubted whether the next such listing is to be believed
 */
public record Changes(
    List<Seen> seen,
    List<PostingClosed> closed,
    List<Rejected> rejected,
    Set<String> present,
    @Nullable String doubt,
    boolean doubted) {

  /**
   * A posting to publish.
   *
   * @param kind why it is published
   * @param page the address of the page it stands on
   * @param hash the fingerprint of its content
   */
  public record Seen(PostingSeen posting, Kind kind, String page, String hash) {}

  /** Why a posting is published. */
  public enum Kind {
    NEW,
    CHANGED,
    REOPENED
  }

  /**
   * An item to publish as rejected.
   *
   * @param externalId the board's id of it, or one made from its content
   * @param page the address of the page it stands on
   * @param hash the fingerprint of its content
   */
  public record Rejected(RejectedItem item, String externalId, String page, String hash) {}

  public Changes {
    seen = List.copyOf(seen);
    closed = List.copyOf(closed);
    rejected = List.copyOf(rejected);
    present = Set.copyOf(present);
  }

  /** What is to be published, in this order: a posting that is seen and expired closes after. */
  public List<RawPosting> events() {
    List<RawPosting> events = new ArrayList<>();
    seen.forEach(one -> events.add(one.posting()));
    events.addAll(closed);
    return events;
  }

  /** What is to be published as rejected. */
  public List<RejectedPosting> rejections(BoardKey board, Instant now) {
    return rejected.stream().map(one -> rejection(board, one, now)).toList();
  }

  private static RejectedPosting rejection(BoardKey board, Rejected one, Instant now) {
    return RejectedPosting.of(
        now,
        one.item().rejection(),
        board + "/" + one.externalId(),
        null,
        board.toString(),
        one.item().original());
  }

  /** How many postings are published because they changed. */
  public long changed() {
    return seen.stream().filter(one -> one.kind() == Kind.CHANGED).count();
  }
}
