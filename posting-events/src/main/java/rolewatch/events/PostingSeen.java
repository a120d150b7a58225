package rolewatch.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A posting as its board showed it.
 *
 * @param ref which posting
 * @param observedAt when the board was read
 * @param url the page for people, http or https; null if the board gives none
 * @param title the title as written, 1–1,000 characters
 * @param company the employer's name as written, 1–300 characters
 * @param locations the places as written, main one first
 * @param description the body
 * @param employmentType the form of employment as written
 * @param department the department or team as written
 * @param postedAt when the board says it was first published
 * @param validThrough when the board says it expires
 * @param declared what the board states in fields of its own
 * @param language ISO 639-1 code, where the board states it
 * @param extra further fields of the board that we keep but do not read
 * @param unknown fields of a newer version of this event, kept as they are
 */
public record PostingSeen(
    PostingRef ref,
    Instant observedAt,
    @Nullable String url,
    String title,
    String company,
    List<Location> locations,
    Description description,
    @Nullable String employmentType,
    @Nullable String department,
    @Nullable Instant postedAt,
    @Nullable Instant validThrough,
    Declared declared,
    @Nullable String language,
    Map<String, JsonNode> extra,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown)
    implements RawPosting {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{1,2000}");

  /**
   * @throws InvalidEvent if a required field is missing or a value is out of its range
   */
  public PostingSeen {
    InvalidEvent.present("ref", ref);
    InvalidEvent.present("observedAt", observedAt);
    title = InvalidEvent.required("title", title, 1_000).strip();
    company = InvalidEvent.required("company", company, 300).strip();
    InvalidEvent.present("description", description);
    locations = Lists.copy(locations);
    declared = InvalidEvent.isNull(declared) ? Declared.NOTHING : declared;
    extra = Maps.copy(extra);
    unknown = Maps.copy(unknown);
    if (url != null && !ADDRESS.matcher(url).matches()) {
      throw new InvalidEvent("url", "is not an http or https address");
    }
  }
}
