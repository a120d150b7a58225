package rolewatch.events;

/**
 * Why a record was refused because of itself.
 *
 * @param stage where
 * @param reason the code to count and search by
 * @param detail what exactly is wrong and where, for a person; at most 1,000 characters
 */
public record Rejection(Stage stage, Reason reason, String detail) {

  /** The service that refused it. */
  public enum Stage {
    INGEST,
    ENRICH,
    STATS
  }

  /** The bounded list of reasons. */
  public enum Reason {
    /** The bytes are not JSON. */
    UNREADABLE,
    /** JSON, but not an event that this version knows. */
    UNKNOWN_EVENT,
    /** A required field is missing or blank. */
    MISSING_FIELD,
    /** A field's value breaks the contract. */
    INVALID_FIELD,
    /** Larger than the limit. */
    TOO_LARGE,
    /** The record's key is not the posting's ref. */
    KEY_MISMATCH,
    /** Took longer, or nested deeper, than one posting may. */
    OVER_BUDGET,
    /** Our own code failed on it; worth a replay once that is mended. */
    FAULT
  }

  public Rejection {
    InvalidEvent.present("rejection.stage", stage);
    InvalidEvent.present("rejection.reason", reason);
    detail = detail.length() > 1_000 ? detail.substring(0, 1_000) : detail;
  }
}
