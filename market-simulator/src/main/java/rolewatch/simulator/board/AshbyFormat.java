package rolewatch.simulator.board;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Address;
import rolewatch.events.Declared;
import rolewatch.events.Description;
import rolewatch.events.Location;
import rolewatch.events.PayPeriod;
import rolewatch.events.PostingSeen;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Salary;
import rolewatch.simulator.text.AdvertisementText;
import rolewatch.simulator.text.Places;
import tools.jackson.core.JsonGenerator;

/** As Ashby's posting API, with and without compensation. */
final class AshbyFormat implements BoardFormat {

  private static final String PATH = "/posting-api/job-board/";

  @Override
  public String source() {
    return "ashby";
  }

  @Override
  public @Nullable Asked asked(String path, Map<String, String> query) {
    return path.startsWith(PATH)
        ? Asked.all(path.substring(PATH.length()), "true".equals(query.get("includeCompensation")))
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
      json.writeStringProperty("apiVersion", "1");
      json.writeEndObject();
    }
  }

  private static void write(Posting posting, boolean withPay, JsonGenerator json) {
    AdvertisementText text = posting.text();
    json.writeStartObject();
    json.writeStringProperty("id", posting.advertisement().id());
    json.writeStringProperty("title", text.title());
    json.writeStringProperty("department", "Engineering");
    json.writeStringProperty("employmentType", employment(posting));
    json.writeStringProperty("location", text.place());
    json.writeArrayPropertyStart("secondaryLocations");
    json.writeEndArray();
    json.writeStringProperty("publishedAt", posting.publishedAt().toString());
    json.writeBooleanProperty("isListed", true);
    writeMode(DeclaredFields.mode(posting, text), json);
    writeAddress(Places.address(posting.advertisement().town()), json);
    json.writeStringProperty("jobUrl", posting.url());
    json.writeStringProperty("applyUrl", posting.url() + "/application");
    json.writeStringProperty("descriptionHtml", text.html());
    if (withPay) {
      json.writeBooleanProperty("shouldDisplayCompensationOnJobPostings", true);
      writePay(DeclaredFields.salary(posting, text), json);
    }
    json.writeEndObject();
  }

  private static void writeMode(@Nullable WorkMode mode, JsonGenerator json) {
    if (mode != null) {
      json.writeBooleanProperty("isRemote", mode == WorkMode.REMOTE);
      json.writeStringProperty("workplaceType", word(mode));
    }
  }

  private static String word(WorkMode mode) {
    return switch (mode) {
      case REMOTE -> "Remote";
      case HYBRID -> "Hybrid";
      case ONSITE -> "OnSite";
      case UNKNOWN -> "";
    };
  }

  private static void writeAddress(Address address, JsonGenerator json) {
    json.writeObjectPropertyStart("address");
    json.writeObjectPropertyStart("postalAddress");
    BoardJson.optional(json, "addressRegion", address.region());
    BoardJson.optional(json, "addressCountry", address.country());
    BoardJson.optional(json, "addressLocality", address.locality());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writePay(@Nullable Salary salary, JsonGenerator json) {
    json.writeObjectPropertyStart("compensation");
    if (salary != null) {
      String summary = summary(salary);
      json.writeStringProperty("compensationTierSummary", summary);
      json.writeStringProperty("scrapeableCompensationSalarySummary", summary);
      json.writeArrayPropertyStart("compensationTiers");
      json.writeStartObject();
      json.writeStringProperty("tierSummary", summary);
      json.writeArrayPropertyStart("components");
      json.writeStartObject();
      json.writeStringProperty("summary", summary);
      json.writeStringProperty("compensationType", "Salary");
      json.writeStringProperty("interval", "1 " + salary.period());
      json.writeStringProperty("currencyCode", salary.currency());
      json.writeNumberProperty("minValue", salary.low());
      json.writeNumberProperty("maxValue", salary.high());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String summary(Salary salary) {
    String range = amount(salary.low(), salary) + " – " + amount(salary.high(), salary);
    String one = salary.low().compareTo(salary.high()) == 0 ? amount(salary.low(), salary) : range;
    return salary.period() == PayPeriod.YEAR
        ? one
        : one + " per " + salary.period().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String amount(BigDecimal amount, Salary salary) {
    boolean thousands = salary.period() == PayPeriod.YEAR && amount.intValue() >= 10_000;
    BigDecimal shown = thousands ? amount.movePointLeft(3) : amount;
    String sign = salary.currency().equals("USD") ? "$" : salary.currency() + " ";
    return sign + shown.stripTrailingZeros().toPlainString() + (thousands ? "K" : "");
  }

  private static String employment(Posting posting) {
    return posting.facts().grade() == Seniority.INTERN ? "Intern" : "FullTime";
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
        List.of(new Location(text.place(), Places.address(posting.advertisement().town()))),
        new Description(Description.Format.HTML, text.html()),
        employment(posting),
        "Engineering",
        posting.publishedAt(),
        null,
        new Declared(
            DeclaredFields.pay(salary, null),
            salary == null ? null : summary(salary),
            mode,
            mode == null ? null : mode == WorkMode.REMOTE,
            null,
            List.of()),
        null,
        Map.of(),
        Map.of());
  }
}
