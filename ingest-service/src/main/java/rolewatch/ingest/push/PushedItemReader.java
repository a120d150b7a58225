package rolewatch.ingest.push;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import rolewatch.events.PostingClosed;
import rolewatch.events.RawPosting;
import rolewatch.events.Rejection;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.Rejection.Stage;
import rolewatch.events.UnreadableEvent;
import rolewatch.ingest.board.BoardJson;
import rolewatch.ingest.board.Sendable;
import rolewatch.ingest.board.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one pushed item: the JSON of a posting event, where {@code event} and {@code observedAt}
 * may be left out.
 */
public final class PushedItemReader {

  private final Set<String> closedSources;

  /**
   * Takes the sources that may not be pushed.
   *
   * @param closedSources sources of boards that we read ourselves
   */
  public PushedItemReader(Set<String> closedSources) {
    this.closedSources = Set.copyOf(closedSources);
  }

  /** Reads an item; whatever is wrong with it is in the result. */
  public PushedItem read(byte[] json, Instant now) {
    if (json.length > Sendable.LARGEST) {
      return refused(null, null, Reason.TOO_LARGE, json.length + " bytes are too many", json);
    }
    if (!(BoardJson.strict(json) instanceof ObjectNode item)) {
      return refused(null, null, Reason.UNREADABLE, "the item is no JSON object", json);
    }
    addDefaults(item, now);
    String ref = item.path("ref").asString(null);
    try {
      return checked(EventJson.read(EventJson.write(item), RawPosting.class), json);
    } catch (JacksonException e) {
      String detail = "cannot be written as JSON: " + e.getOriginalMessage();
      return refused(ref, null, Reason.INVALID_FIELD, detail, json);
    } catch (UnreadableEvent e) {
      return refused(ref, field(e), e.reason(), String.valueOf(e.getMessage()), json);
    }
  }

  private PushedItem checked(RawPosting event, byte[] json) {
    String ref = event.ref().toString();
    if (closedSources.contains(event.ref().source())) {
      String detail =
          "ref has the source '"
              + event.ref().source()
              + "', which Rolewatch reads itself; push under a source of your own, or have the"
              + " operator add it to rolewatch.ingest.push.allowed-sources";
      return refused(ref, "ref", Reason.INVALID_FIELD, detail, json);
    }
    if (event instanceof PostingClosed closed && closed.reason() != CloseReason.WITHDRAWN) {
      String detail = "reason is " + closed.reason() + "; a client may only say WITHDRAWN";
      return refused(ref, "reason", Reason.INVALID_FIELD, detail, json);
    }
    Sendable.Obstacle obstacle = Sendable.obstacle(event);
    return obstacle == null
        ? new PushedItem.Event(event)
        : refused(ref, null, obstacle.reason(), obstacle.detail(), json);
  }

  private static void addDefaults(ObjectNode item, Instant now) {
    if (item.path("event").isMissingNode()) {
      item.put("event", "PostingSeen.v1");
    }
    if (item.path("observedAt").isMissingNode()) {
      item.put("observedAt", now.toString());
    }
    boolean closing = "PostingClosed.v1".equals(item.path("event").asString(""));
    if (closing && item.path("reason").isMissingNode()) {
      item.put("reason", CloseReason.WITHDRAWN.name());
    }
  }

  private static @Nullable String field(UnreadableEvent e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidEvent invalid) {
        return invalid.field();
      }
      if (cause instanceof JacksonException jackson && !jackson.getPath().isEmpty()) {
        return path(jackson);
      }
    }
    return null;
  }

  private static String path(JacksonException e) {
    return e.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(name -> name != null)
        .collect(Collectors.joining("."));
  }

  private static PushedItem refused(
      @Nullable String ref, @Nullable String field, Reason reason, String detail, byte[] json) {
    return new PushedItem.Refused(
        ref == null ? null : Texts.wellFormed(ref),
        field == null ? null : Texts.wellFormed(field),
        new Rejection(Stage.INGEST, reason, Texts.wellFormed(detail)),
        json);
  }
}
