package rolewatch.simulator.board;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Declared;
import rolewatch.events.Description;
import rolewatch.events.EventJson;
import rolewatch.events.Location;
import rolewatch.events.PostingSeen;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Salary;
import rolewatch.simulator.text.AdvertisementText;
import rolewatch.simulator.text.Layout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** As Greenhouse's job board API, with and without content. */
final class GreenhouseFormat implements BoardFormat {

  private static final String PATH = "/v1/boards/";
  private static final String JOBS = "/jobs";

  @Override
  public String source() {
    return "greenhouse";
  }

  @Override
  public @Nullable Asked asked(String path, Map<String, String> query) {
    return path.startsWith(PATH) && path.endsWith(JOBS)
        ? Asked.all(
            path.substring(PATH.length(), path.length() - JOBS.length()),
            "true".equals(query.get("content")))
        : null;
  }

  @Override
  public void write(Asked asked, Shown shown, OutputStream out) {
    try (JsonGenerator json = BoardJson.to(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("jobs");
      while (shown.postings().hasNext()) {
        write(shown.postings().next(), asked.details(), json);
      }
      json.writeEndArray();
      json.writeObjectPropertyStart("meta");
      json.writeNumberProperty("total", shown.total());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void write(Posting posting, boolean content, JsonGenerator json) {
    AdvertisementText text = posting.text();
    json.writeStartObject();
    json.writeName("id");
    json.writeNumber(posting.advertisement().id());
    json.writeStringProperty("title", text.title());
    json.writeStringProperty("absolute_url", posting.url());
    json.writeStringProperty("company_name", posting.board().company());
    json.writeStringProperty("first_published", posting.publishedAt().toString());
    json.writeStringProperty("updated_at", posting.updatedAt().toString());
    json.writeStringProperty("language", text.language());
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("name", text.place());
    json.writeEndObject();
    writeMode(DeclaredFields.mode(posting, text), json);
    if (content) {
      json.writeStringProperty("content", escaped(text.html()));
      writeGroups(posting, json);
      writePay(DeclaredFields.salary(posting, text), json);
    }
    json.writeEndObject();
  }

  private static void writeMode(@Nullable WorkMode mode, JsonGenerator json) {
    json.writeArrayPropertyStart("metadata");
    if (mode != null) {
      json.writeStartObject();
      json.writeNumberProperty("id", 1);
      json.writeStringProperty("name", "Workplace Type");
      json.writeStringProperty("value", word(mode));
      json.writeStringProperty("value_type", "single_select");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(WorkMode mode) {
    return switch (mode) {
      case REMOTE -> "Remote";
      case HYBRID -> "Hybrid";
      case ONSITE -> "On-site";
      case UNKNOWN -> "";
    };
  }

  private static void writeGroups(Posting posting, JsonGenerator json) {
    json.writeArrayPropertyStart("departments");
    json.writeStartObject();
    json.writeNumberProperty("id", 10);
    json.writeStringProperty("name", "Engineering");
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayPropertyStart("offices");
    json.writeStartObject();
    json.writeNumberProperty("id", 20);
    json.writeStringProperty("name", posting.advertisement().town().city());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writePay(@Nullable Salary salary, JsonGenerator json) {
    json.writeArrayPropertyStart("pay_input_ranges");
    if (salary != null) {
      json.writeStartObject();
      json.writeNumberProperty("min_cents", salary.low().movePointRight(2).longValue());
      json.writeNumberProperty("max_cents", salary.high().movePointRight(2).longValue());
      json.writeStringProperty("currency_type", salary.currency());
      json.writeStringProperty("title", title(salary));
      json.writeStringProperty("blurb", "");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String title(Salary salary) {
    return switch (salary.period()) {
      case HOUR -> "Hourly base pay";
      case DAY -> "Daily base pay";
      case WEEK -> "Weekly base pay";
      case MONTH -> "Monthly base salary";
      case YEAR -> "Annual base salary";
    };
  }

  // The API gives HTML escaped once more than JSON needs.
  private static String escaped(String html) {
    return Layout.escaped(html).replace("\"", "&quot;");
  }

  @Override
  public PostingSeen seen(Posting posting, Instant observedAt) {
    AdvertisementText text = posting.text();
    WorkMode mode = DeclaredFields.mode(posting, text);
    Salary salary = DeclaredFields.salary(posting, text);
    return new PostingSeen(
        ref(posting),
        observedAt,
        posting.url(),
        text.title(),
        posting.board().company(),
        List.of(new Location(text.place(), null)),
        new Description(Description.Format.HTML, text.html()),
        null,
        "Engineering",
        posting.publishedAt(),
        null,
        new Declared(
            DeclaredFields.pay(salary, salary == null ? null : title(salary)),
            null,
            mode,
            null,
            null,
            List.of()),
        text.language(),
        metadata(mode),
        Map.of());
  }

  private static Map<String, JsonNode> metadata(@Nullable WorkMode mode) {
    if (mode == null) {
      return Map.of();
    }
    ArrayNode fields = EventJson.mapper().createArrayNode();
    fields
        .addObject()
        .put("id", 1)
        .put("name", "Workplace Type")
        .put("value", word(mode))
        .put("value_type", "single_select");
    return Map.of("metadata", fields);
  }
}
