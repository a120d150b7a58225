package rolewatch.enrich.explain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.Declared;
import rolewatch.events.Description;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import rolewatch.events.Location;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import tools.jackson.databind.JsonNode;

/**
 * A posting that somebody wants explained.
 *
 * @param id the caller's own id, handed back; {@code posting} if there is none
 * @param posting the posting
 * @param country ISO 3166-1 alpha-2 code of the place of work if the caller knows it
 */
public record ExplainInput(String id, PostingSeen posting, @Nullable String country) {

  private static final int LONGEST_TITLE = 120;
  private static final List<String> TEXT_FIELDS = List.of("text", "description_text");
  private static final List<String> HTML_FIELDS = List.of("html", "description_html");

  /**
   * Reads a JSON object: either a {@code PostingSeen} event, or any of {@code id}, {@code title},
   * {@code company}, {@code location}, {@code country}, {@code department}, {@code employmentType},
   * {@code declared} and one of {@code text}, {@code html}, {@code description_text}, {@code
   * description_html}; these may also stand in an object {@code input}.
   *
   * @throws InvalidEvent if there is no title, location or text, or a field is no text
   */
  public static ExplainInput of(JsonNode json) {
    if (!json.isObject()) {
      throw new InvalidEvent("posting", "is not a JSON object");
    }
    String id = json.path("id").asString("posting");
    JsonNode fields = json.path("input").isObject() ? json.get("input") : json;
    if (fields.has("event")) {
      return new ExplainInput(
          id, EventJson.mapper().treeToValue(fields, PostingSeen.class), country(fields));
    }
    return new ExplainInput(id, posting(fields), country(fields));
  }

  /** A plain text or HTML page without any field; a short first line is taken for the title. */
  public static ExplainInput ofText(String text) {
    String first = TextPreparer.text(text).lines().findFirst().orElse("").strip();
    String title = first.length() > LONGEST_TITLE ? "" : first;
    return new ExplainInput(
        "posting", seen(title, "", "", new Description(formatOf(text), text), "", "", null), null);
  }

  private static PostingSeen posting(JsonNode fields) {
    String title = text(fields, "title");
    String location = text(fields, "location");
    Description description = description(fields);
    if (title.isEmpty() && location.isEmpty() && description.text().isEmpty()) {
      throw new InvalidEvent("posting", "has none of title, location, text and html");
    }
    Declared declared =
        fields.has("declared")
            ? EventJson.mapper().treeToValue(fields.get("declared"), Declared.class)
            : null;
    String department = text(fields, "department");
    String employment = text(fields, "employmentType");
    return seen(
        title, text(fields, "company"), location, description, employment, department, declared);
  }

  // A title and a company are required of real postings only; here they may be missing.
  private static PostingSeen seen(
      String title,
      String company,
      String location,
      Description description,
      String employment,
      String department,
      @Nullable Declared declared) {
    return new PostingSeen(
        new PostingRef("explain", "local", "1"),
        Instant.EPOCH,
        null,
        title.isEmpty() ? "-" : title,
        company.isEmpty() ? "-" : company,
        location.isEmpty() ? List.of() : List.of(new Location(location, null)),
        description,
        employment.isEmpty() ? null : employment,
        department.isEmpty() ? null : department,
        null,
        null,
        declared == null ? Declared.NOTHING : declared,
        null,
        Map.of(),
        Map.of());
  }

  private static Description description(JsonNode fields) {
    String html = first(fields, HTML_FIELDS);
    if (!html.isEmpty()) {
      return new Description(Description.Format.HTML, html);
    }
    String text = first(fields, TEXT_FIELDS);
    return new Description(formatOf(text), text);
  }

  private static Description.Format formatOf(String text) {
    boolean markup = text.contains("</") || text.toLowerCase(Locale.ROOT).contains("<br");
    return markup ? Description.Format.HTML : Description.Format.TEXT;
  }

  private static String first(JsonNode fields, List<String> names) {
    Stream<String> texts = names.stream().map(name -> text(fields, name));
    return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static @Nullable String country(JsonNode fields) {
    String code = text(fields, "country");
    if (code.isEmpty()) {
      return null;
    }
    if (!code.matches("[A-Za-z]{2}")) {
      throw new InvalidEvent("country", "is '" + code + "'; expected a two-letter ISO 3166 code");
    }
    return code.toUpperCase(Locale.ROOT);
  }

  private static String text(JsonNode fields, String name) {
    JsonNode value = fields.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      throw new InvalidEvent(name, "is not a text");
    }
    return value.asString();
  }
}
