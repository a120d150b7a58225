package rolewatch.ingest.board;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolewatch.events.InvalidEvent;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.Rejection;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.Rejection.Stage;

/** Collects the items of a page: postings, and those that break the contract with the reason. */
public final class ListingBuilder {

  private final Map<String, PostingSeen> postings = new LinkedHashMap<>();
  private final List<RejectedItem> rejections = new ArrayList<>();
  private final List<URI> further = new ArrayList<>();

  /**
   * Adds one item.
   *
   * @param externalId the board's id of it; null if it has none
   * @param original the item as the board gave it
   * @param posting reads the item; an {@link InvalidEvent} becomes a rejection
   */
  public void add(@Nullable String externalId, String original, Supplier<PostingSeen> posting) {
    try {
      PostingSeen read = posting.get();
      Sendable.Obstacle obstacle = Sendable.obstacle(read);
      if (obstacle != null) {
        reject(externalId, original, obstacle.reason(), obstacle.detail());
        return;
      }
      PostingSeen first = postings.putIfAbsent(read.ref().externalId(), read);
      if (first != null && !first.equals(read)) {
        reject(externalId, original, Reason.INVALID_FIELD, "ref stands twice in one listing");
      }
    } catch (InvalidEvent e) {
      reject(externalId, original, reasonOf(e), String.valueOf(e.getMessage()));
    }
  }

  // What cannot stand in a ref cannot be remembered by it either.
  private static boolean isUsable(String externalId) {
    try {
      PostingRef ref = new PostingRef("check", "check", externalId);
      return ref.externalId().equals(Texts.wellFormed(externalId));
    } catch (InvalidEvent _) {
      return false;
    }
  }

  private static Reason reasonOf(InvalidEvent e) {
    return e.isMissing() ? Reason.MISSING_FIELD : Reason.INVALID_FIELD;
  }

  /** Adds an item that is known to be none. */
  public void reject(@Nullable String externalId, String original, Reason reason, String detail) {
    rejections.add(
        new RejectedItem(
            externalId != null && isUsable(externalId) ? externalId : null,
            new Rejection(Stage.INGEST, reason, Texts.wellFormed(detail)),
            original.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds a page to read besides this one. */
  public void further(URI address) {
    further.add(address);
  }

  public Listing build(Completeness completeness) {
    long nameless = rejections.stream().filter(item -> item.externalId() == null).count();
    // What has no id may be any of the postings that are missing.
    Completeness proven =
        nameless == 0 || !completeness.isFull()
            ? completeness
            : Completeness.truncated(nameless + " items have no id");
    return new Listing(List.copyOf(postings.values()), rejections, further, proven);
  }
}
