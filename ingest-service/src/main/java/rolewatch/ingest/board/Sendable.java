package rolewatch.ingest.board;

import org.jspecify.annotations.Nullable;
import rolewatch.events.EventJson;
import rolewatch.events.RawPosting;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.Topics;
import tools.jackson.core.JacksonException;

/** Whether an event that keeps to the contract can be sent at all. */
public final class Sendable {

  /** The largest event in bytes; the rest of a record is room for what Kafka adds. */
  public static final int LARGEST = Topics.MAX_RECORD_BYTES - 4 * 1024;

  /** Why an event cannot be sent. */
  public record Obstacle(Reason reason, String detail) {}

  private Sendable() {}

  /** What stands in the way; null if nothing does. */
  public static @Nullable Obstacle obstacle(RawPosting event) {
    String ref = event.ref().toString();
    if (!ref.equals(Texts.wellFormed(ref))) {
      // Its bytes as a key would be those of another ref.
      return new Obstacle(Reason.INVALID_FIELD, "ref holds half a character");
    }
    try {
      int length = EventJson.write(event).length;
      return length > LARGEST
          ? new Obstacle(Reason.TOO_LARGE, length + " bytes; at most " + LARGEST + " are accepted")
          : null;
    } catch (JacksonException e) {
      // For instance a number with thousands of digits.
      String detail = "cannot be written as JSON: " + e.getOriginalMessage();
      return new Obstacle(Reason.INVALID_FIELD, detail);
    }
  }
}
