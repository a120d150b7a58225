package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A posting that is open no more.
 *
 * @param ref which posting
 * @param observedAt when that was seen
 * @param reason how we know
 * @param unknown fields of a newer version of this event, kept as they are
 */
public record PostingClosed(
    PostingRef ref,
    Instant observedAt,
    CloseReason reason,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown)
    implements RawPosting {

  public PostingClosed {
    InvalidEvent.present("ref", ref);
    InvalidEvent.present("observedAt", observedAt);
    InvalidEvent.present("reason", reason);
    unknown = Maps.copy(unknown);
  }
}
