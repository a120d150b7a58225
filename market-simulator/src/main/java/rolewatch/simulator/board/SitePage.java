package rolewatch.simulator.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Address;
import rolewatch.events.WorkMode;
import rolewatch.simulator.market.Salary;
import rolewatch.simulator.text.AdvertisementText;
import rolewatch.simulator.text.Layout;
import tools.jackson.core.JsonGenerator;

/** One posting as a web page. */
final class SitePage {

  private SitePage() {}

  static void write(Posting posting, OutputStream out) throws IOException {
    AdvertisementText text = posting.text();
    String title = Layout.escaped(text.title());
    String page =
        "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title>\n"
                .formatted(text.language(), title)
            + "<script type=\"application/ld+json\">"
            + json(posting, text)
            + "</script></head>\n<body><h1>%s</h1>\n".formatted(title)
            + text.html()
            + "\n</body></html>\n";
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Posting posting, AdvertisementText text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_000);
    try (JsonGenerator json = BoardJson.to(bytes)) {
      write(posting, text, json);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(Posting posting, AdvertisementText text, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("@context", "https://schema.org");
    json.writeStringProperty("@type", "JobPosting");
    json.writeStringProperty("title", text.title());
    json.writeStringProperty("url", posting.url());
    json.writeStringProperty("datePosted", posting.publishedAt().toString());
    json.writeStringProperty("employmentType", "FULL_TIME");
    json.writeObjectPropertyStart("hiringOrganization");
    json.writeStringProperty("@type", "Organization");
    json.writeStringProperty("name", posting.board().company());
    json.writeEndObject();
    if (DeclaredFields.mode(posting, text) == WorkMode.REMOTE) {
      json.writeStringProperty("jobLocationType", "TELECOMMUTE");
    }
    writePlace(posting, text, json);
    writePay(DeclaredFields.salary(posting, text), json);
    json.writeStringProperty("description", text.html());
    json.writeEndObject();
  }

  private static void writePlace(Posting posting, AdvertisementText text, JsonGenerator json) {
    Address address = SiteFormat.address(posting.advertisement().town());
    json.writeObjectPropertyStart("jobLocation");
    json.writeStringProperty("@type", "Place");
    BoardJson.optional(json, "name", SiteFormat.placeName(posting, text));
    json.writeObjectPropertyStart("address");
    json.writeStringProperty("@type", "PostalAddress");
    BoardJson.optional(json, "addressLocality", address.locality());
    BoardJson.optional(json, "addressRegion", address.region());
    BoardJson.optional(json, "addressCountry", address.country());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writePay(@Nullable Salary salary, JsonGenerator json) {
    if (salary == null) {
      return;
    }
    json.writeObjectPropertyStart("baseSalary");
    json.writeStringProperty("@type", "MonetaryAmount");
    json.writeStringProperty("currency", salary.currency());
    json.writeObjectPropertyStart("value");
    json.writeStringProperty("@type", "QuantitativeValue");
    json.writeNumberProperty("minValue", salary.low());
    json.writeNumberProperty("maxValue", salary.high());
    json.writeStringProperty("unitText", salary.period().name());
    json.writeEndObject();
    json.writeEndObject();
  }
}
