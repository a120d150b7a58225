package rolewatch.events;

/** Why a posting is taken to be closed. */
public enum CloseReason {
  /** A proven full listing of its board does not hold it any more. */
  ABSENT_FROM_FULL_LISTING,
  /** Its own page is gone. */
  GONE,
  /** Its {@code validThrough} has passed. */
  EXPIRED,
  /** Whoever published it took it back. */
  WITHDRAWN
}
