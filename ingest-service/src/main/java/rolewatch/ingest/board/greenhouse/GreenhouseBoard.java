package rolewatch.ingest.board.greenhouse;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Declared;
import rolewatch.events.Description;
import rolewatch.events.Location;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.events.WorkMode;
import rolewatch.ingest.board.Board;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.BoardJson;
import rolewatch.ingest.board.Completeness;
import rolewatch.ingest.board.Extra;
import rolewatch.ingest.board.Fields;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.board.ListingBuilder;
import rolewatch.ingest.board.WorkModeWords;
import rolewatch.ingest.page.Page;
import tools.jackson.databind.JsonNode;

/** Greenhouse: one answer with all postings, https://developers.greenhouse.io/job-board.html. */
public final class GreenhouseBoard implements Board {

  private static final String BASE = "https://boards-api.greenhouse.io";

  @Override
  public String source() {
    return "greenhouse";
  }

  @Override
  public URI start(BoardEntry entry) {
    return entry.below(BASE, "/v1/boards/" + entry.segment() + "/jobs?content=true");
  }

  @Override
  public Listing parse(BoardEntry entry, Page page) {
    JsonNode answer = BoardJson.strict(page.body());
    if (answer == null || !answer.path("jobs").isArray()) {
      return Listing.unreadable("the answer is no JSON object with a list 'jobs'");
    }
    ListingBuilder listing = new ListingBuilder();
    for (JsonNode item : answer.path("jobs")) {
      Fields job = new Fields(item);
      listing.add(job.text("id"), item.toString(), () -> posting(entry, page, job));
    }
    long total = answer.path("meta").path("total").asLong(-1);
    return listing.build(Completeness.ofList(answer.path("jobs").size(), total));
  }

  private PostingSeen posting(BoardEntry entry, Page page, Fields job) {
    String company = job.text("company_name");
    return new PostingSeen(
        new PostingRef(source(), entry.key().board(), job.required("id")),
        page.fetchedAt(),
        job.text("absolute_url"),
        job.required("title"),
        company == null || entry.company() != null ? entry.companyName() : company,
        locations(job),
        new Description(Description.Format.HTML, content(job)),
        metadataText(job, "employment type", "job type", "time type"),
        departments(job),
        job.time("first_published"),
        job.time("application_deadline"),
        declared(job),
        job.text("language"),
        Extra.of(job, "requisition_id", "metadata"),
        Map.of());
  }

  // The HTML comes escaped once more than JSON needs.
  private static String content(Fields job) {
    String content = job.text("content");
    return content == null ? "" : Parser.unescapeEntities(content, false);
  }

  private static List<Location> locations(Fields job) {
    Set<String> texts = new LinkedHashSet<>();
    String main = job.at("location").text("name");
    if (main != null) {
      texts.add(main);
    }
    // Offices are what the employer files a posting under; they are places only where no other is.
    if (texts.isEmpty()) {
      job.list("offices").forEach(office -> addOffice(texts, office));
    }
    return texts.stream().map(text -> new Location(text, null)).toList();
  }

  private static void addOffice(Set<String> texts, Fields office) {
    String place = office.firstText("location", "name");
    if (place != null) {
      texts.add(place);
    }
  }

  private static @Nullable String departments(Fields job) {
    String names =
        job.list("departments").stream()
            .map(department -> department.text("name"))
            .filter(name -> name != null)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  private static Declared declared(Fields job) {
    return new Declared(GreenhousePay.read(job), null, workMode(job), null, null, List.of());
  }

  // Employers name this field as they like; its value is one of three words.
  private static @Nullable WorkMode workMode(Fields job) {
    for (Fields field : job.list("metadata")) {
      String name = field.text("name");
      boolean fits =
          name != null
              && name.toLowerCase(java.util.Locale.ROOT)
                  .matches(
                      ".*(location|work(place)?|remote|office|job)"
                          + " ?(type|model|mode|status|policy|arrangement|setting|style)?.*");
      WorkMode mode = fits ? WorkModeWords.read(field.text("value")) : null;
      if (mode != null) {
        return mode;
      }
    }
    return null;
  }

  private static @Nullable String metadataText(Fields job, String... names) {
    for (Fields field : job.list("metadata")) {
      String name = field.text("name");
      if (name != null && List.of(names).contains(name.toLowerCase(java.util.Locale.ROOT))) {
        return field.text("value");
      }
    }
    return null;
  }
}
