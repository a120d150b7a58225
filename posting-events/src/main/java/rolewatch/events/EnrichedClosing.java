package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A posting that is open no more, passed on in the order of the raw log.
 *
 * @param ref which posting
 * @param observedAt when that was seen
 * @param origin the raw record it was made from
 * @param extractorVersion the version of the extractors, 1 or more
 * @param reason how we know
 * @param unknown fields of a newer version of this event, kept as they are
 */
public record EnrichedClosing(
    PostingRef ref,
    Instant observedAt,
    Origin origin,
    int extractorVersion,
    CloseReason reason,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown)
    implements EnrichedEvent {

  public EnrichedClosing {
    InvalidEvent.present("ref", ref);
    InvalidEvent.present("observedAt", observedAt);
    InvalidEvent.present("origin", origin);
    InvalidEvent.present("reason", reason);
    unknown = Maps.copy(unknown);
  }
}
