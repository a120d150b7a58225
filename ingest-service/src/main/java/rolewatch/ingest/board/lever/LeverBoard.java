package rolewatch.ingest.board.lever;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Address;
import rolewatch.events.Declared;
import rolewatch.events.Location;
import rolewatch.events.Pay;
import rolewatch.events.PostingRef;
import rolewatch.events.PostingSeen;
import rolewatch.ingest.board.Board;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.BoardJson;
import rolewatch.ingest.board.Completeness;
import rolewatch.ingest.board.Extra;
import rolewatch.ingest.board.Fields;
import rolewatch.ingest.board.Listing;
import rolewatch.ingest.board.ListingBuilder;
import rolewatch.ingest.board.PayRange;
import rolewatch.ingest.board.PayWords;
import rolewatch.ingest.board.WorkModeWords;
import rolewatch.ingest.page.Page;
import tools.jackson.databind.JsonNode;

/** Lever: one answer with all postings, https://github.com/lever/postings-api. */
public final class LeverBoard implements Board {

  private static final String BASE = "https://api.lever.co";

  @Override
  public String source() {
    return "lever";
  }

  @Override
  public URI start(BoardEntry entry) {
    return entry.below(BASE, "/v0/postings/" + entry.segment() + "?mode=json");
  }

  @Override
  public Listing parse(BoardEntry entry, Page page) {
    JsonNode answer = BoardJson.strict(page.body());
    if (answer == null || !answer.isArray()) {
      return Listing.unreadable("the answer is no JSON list");
    }
    ListingBuilder listing = new ListingBuilder();
    for (JsonNode item : answer) {
      Fields job = new Fields(item);
      listing.add(job.text("id"), item.toString(), () -> posting(entry, page, job));
    }
    return listing.build(Completeness.ofList(answer.size(), -1));
  }

  private PostingSeen posting(BoardEntry entry, Page page, Fields job) {
    Fields categories = job.at("categories");
    return new PostingSeen(
        new PostingRef(source(), entry.key().board(), job.required("id")),
        page.fetchedAt(),
        job.text("hostedUrl"),
        job.required("text"),
        entry.companyName(),
        locations(categories, job.text("country")),
        LeverBody.read(job),
        categories.text("commitment"),
        categories.firstText("department", "team"),
        job.time("createdAt"),
        null,
        declared(job, categories),
        null,
        Extra.of(categories, "team"),
        Map.of());
  }

  private static List<Location> locations(Fields categories, @Nullable String country) {
    Set<String> texts = new LinkedHashSet<>();
    String main = categories.text("location");
    if (main != null) {
      texts.add(main);
    }
    texts.addAll(categories.texts("allLocations"));
    List<Location> locations = new ArrayList<>();
    for (String text : texts) {
      // The country is that of the main location only.
      boolean told = country != null && locations.isEmpty();
      locations.add(new Location(text, told ? new Address(country, null, null) : null));
    }
    return locations;
  }

  private static Declared declared(Fields job, Fields categories) {
    Fields range = job.at("salaryRange");
    Pay pay =
        PayRange.of(
            PayWords.component(job.text("salaryDescriptionPlain"), null),
            range.number("min"),
            range.number("max"),
            range.text("currency"),
            PayWords.period(range.text("interval")),
            null);
    return new Declared(
        pay == null ? List.of() : List.of(pay),
        job.firstText("salaryDescriptionPlain", "salaryDescription"),
        WorkModeWords.read(job.text("workplaceType")),
        null,
        categories.text("level"),
        List.of());
  }
}
