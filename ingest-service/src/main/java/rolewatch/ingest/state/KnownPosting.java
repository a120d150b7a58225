package rolewatch.ingest.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;

/**
 * A posting as we last published it.
 *
 * @param externalId the board's id of it
 * @param page the address of the page it stood on
 * @param hash the fingerprint of its content; empty if it must be published again in any case
 * @param status whether it is open
 * @param closed why it is closed; null if it is not
 * @param validThrough when it expires; null if it does not say
 * @param rejectedHash the fingerprint of its last content that was refused; null if none was, or a
 *     good one came later
 */
public record KnownPosting(
    String externalId,
    String page,
    String hash,
    Status status,
    @Nullable CloseReason closed,
    @Nullable Instant validThrough,
    @Nullable String rejectedHash) {

  /** Whether a posting is open. */
  public enum Status {
    OPEN,
    CLOSED,
    /** Never seen in a form that could be published. */
    REJECTED
  }

  public boolean isOpen() {
    return status == Status.OPEN;
  }

  /** Whether it is open and its expiry has passed. */
  public boolean hasExpired(Instant now) {
    return isOpen() && validThrough != null && !validThrough.isAfter(now);
  }

  /** The same posting, closed. */
  public KnownPosting closed(CloseReason reason) {
    return new KnownPosting(
        externalId, page, hash, Status.CLOSED, reason, validThrough, rejectedHash);
  }
}
