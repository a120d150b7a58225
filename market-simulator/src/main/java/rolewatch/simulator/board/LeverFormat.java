package rolewatch.simulator.board;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Address;
import rolewatch.events.Declared;
import rolewatch.events.Location;
import rolewatch.events.PostingSeen;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Salary;
import rolewatch.simulator.text.AdvertisementText;
import tools.jackson.core.JsonGenerator;

/** As Lever's postings API, in pages if they are asked for. */
final class LeverFormat implements BoardFormat {

  private static final String PATH = "/v0/postings/";

  @Override
  public String source() {
    return "lever";
  }

  @Override
  public @Nullable Asked asked(String path, Map<String, String> query) {
    return path.startsWith(PATH)
        ? new Asked(
            path.substring(PATH.length()),
            null,
            number(query.get("skip"), 0, 0),
            number(query.get("limit"), 1, Integer.MAX_VALUE),
            true)
        : null;
  }

  private static int number(@Nullable String text, int least, int otherwise) {
    return text != null && text.matches("\\d{1,9}")
        ? Math.max(least, Integer.parseInt(text))
        : otherwise;
  }

  @Override
  public void write(Asked asked, Shown shown, OutputStream out) {
    try (JsonGenerator json = BoardJson.to(out)) {
      json.writeStartArray();
      while (shown.postings().hasNext()) {
        write(shown.postings().next(), json);
      }
      json.writeEndArray();
    }
  }

  private static void write(Posting posting, JsonGenerator json) {
    AdvertisementText text = posting.text();
    LeverBody body = LeverBody.of(text);
    WorkMode mode = DeclaredFields.mode(posting, text);
    json.writeStartObject();
    json.writeStringProperty("id", posting.advertisement().id());
    json.writeStringProperty("text", text.title());
    json.writeObjectPropertyStart("categories");
    json.writeStringProperty("commitment", employment(posting));
    json.writeStringProperty("department", "Engineering");
    json.writeStringProperty("location", text.place());
    json.writeArrayPropertyStart("allLocations");
    json.writeString(text.place());
    json.writeEndArray();
    json.writeEndObject();
    json.writeStringProperty("country", posting.advertisement().town().country());
    json.writeNumberProperty("createdAt", posting.publishedAt().toEpochMilli());
    json.writeStringProperty("workplaceType", mode == null ? "unspecified" : word(mode));
    json.writeStringProperty("hostedUrl", posting.url());
    json.writeStringProperty("applyUrl", posting.url() + "/apply");
    body.write(json);
    writePay(DeclaredFields.salary(posting, text), json);
    json.writeEndObject();
  }

  private static void writePay(@Nullable Salary salary, JsonGenerator json) {
    if (salary != null) {
      json.writeObjectPropertyStart("salaryRange");
      json.writeNumberProperty("min", salary.low());
      json.writeNumberProperty("max", salary.high());
      json.writeStringProperty("currency", salary.currency());
      json.writeStringProperty("interval", interval(salary));
      json.writeEndObject();
    }
  }

  private static String interval(Salary salary) {
    return switch (salary.period()) {
      case HOUR -> "per-hour-wage";
      case DAY -> "per-day-wage";
      case WEEK -> "per-week-salary";
      case MONTH -> "per-month-salary";
      case YEAR -> "per-year-salary";
    };
  }

  private static String word(WorkMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  private static String employment(Posting posting) {
    return posting.facts().grade() == Seniority.INTERN ? "Intern" : "Full-time";
  }

  @Override
  public PostingSeen seen(Posting posting, Instant observedAt) {
    AdvertisementText text = posting.text();
    String country = posting.advertisement().town().country();
    return new PostingSeen(
        ref(posting),
        observedAt,
        posting.url(),
        text.title(),
        posting.board().company(),
        List.of(new Location(text.place(), new Address(country, null, null))),
        LeverBody.of(text).description(),
        employment(posting),
        "Engineering",
        posting.publishedAt(),
        null,
        new Declared(
            DeclaredFields.pay(DeclaredFields.salary(posting, text), null),
            null,
            DeclaredFields.mode(posting, text),
            null,
            null,
            List.of()),
        null,
        Map.of(),
        Map.of());
  }
}
