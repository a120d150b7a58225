package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A posting with all that was read from it.
 *
 * @param ref which posting
 * @param observedAt when the board was read
 * @param origin the raw record it was made from
 * @param extractorVersion the version of the extractors, 1 or more
 * @param url the page for people; null if there is none
 * @param title the title as written
 * @param company the employer's name as written
 * @param location the places as written, joined with {@code "; "}; the text that evidence of {@link
 *     Evidence.Field#LOCATION} points into
 * @param text the prepared text of the description; e-mail addresses and telephone numbers are
 *     blotted out
 * @param department the department or team as written
 * @param postedAt when the board says it was first published
 * @param validThrough when the board says it expires
 * @param findings what was read
 * @param unknown fields of a newer version of this event, kept as they are
 */
public record EnrichedPosting(
    PostingRef ref,
    Instant observedAt,
    Origin origin,
    int extractorVersion,
    @Nullable String url,
    String title,
    String company,
    String location,
    String text,
    @Nullable String department,
    @Nullable Instant postedAt,
    @Nullable Instant validThrough,
    Findings findings,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown)
    implements EnrichedEvent {

  public EnrichedPosting {
    InvalidEvent.present("ref", ref);
    InvalidEvent.present("observedAt", observedAt);
    InvalidEvent.present("origin", origin);
    InvalidEvent.required("title", title, 1_000);
    InvalidEvent.required("company", company, 300);
    location = InvalidEvent.isNull(location) ? "" : location;
    text = InvalidEvent.isNull(text) ? "" : text;
    InvalidEvent.present("findings", findings);
    unknown = Maps.copy(unknown);
  }
}
