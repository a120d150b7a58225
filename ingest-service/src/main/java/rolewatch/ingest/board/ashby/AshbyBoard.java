package rolewatch.ingest.board.ashby;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Address;
import rolewatch.events.Declared;
import rolewatch.events.Description;
import rolewatch.events.Location;
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
import rolewatch.ingest.board.WorkModeWords;
import rolewatch.ingest.page.Page;
import tools.jackson.databind.JsonNode;

/**
 * Ashby: one answer with all listed postings,
 * https://developers.ashbyhq.com/docs/public-job-posting-api.
 */
public final class AshbyBoard implements Board {

  private static final String BASE = "https://api.ashbyhq.com";

  @Override
  public String source() {
    return "ashby";
  }

  @Override
  public URI start(BoardEntry entry) {
    return entry.below(
        BASE, "/posting-api/job-board/" + entry.segment() + "?includeCompensation=true");
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
      // A posting that is not listed is only for those who have its link.
      if (!Boolean.FALSE.equals(job.flag("isListed"))) {
        listing.add(job.text("id"), item.toString(), () -> posting(entry, page, job));
      }
    }
    return listing.build(Completeness.ofList(answer.path("jobs").size(), -1));
  }

  private PostingSeen posting(BoardEntry entry, Page page, Fields job) {
    return new PostingSeen(
        new PostingRef(source(), entry.key().board(), job.required("id")),
        page.fetchedAt(),
        job.text("jobUrl"),
        job.required("title"),
        entry.companyName(),
        locations(job),
        description(job),
        job.text("employmentType"),
        job.firstText("department", "team"),
        job.time("publishedAt"),
        null,
        declared(job),
        null,
        Extra.of(job, "team"),
        Map.of());
  }

  private static List<Location> locations(Fields job) {
    List<Location> locations = new ArrayList<>();
    addLocation(locations, job.text("location"), job.at("address"));
    for (Fields other : job.list("secondaryLocations")) {
      addLocation(locations, other.text("location"), other.at("address"));
    }
    return locations;
  }

  private static void addLocation(List<Location> locations, @Nullable String text, Fields address) {
    Fields postal = address.at("postalAddress");
    String country = postal.text("addressCountry");
    String region = postal.text("addressRegion");
    String locality = postal.text("addressLocality");
    boolean structured = country != null || region != null || locality != null;
    if (text != null || structured) {
      locations.add(
          new Location(
              text == null ? "" : text,
              structured ? new Address(country, region, locality) : null));
    }
  }

  private static Description description(Fields job) {
    String html = job.text("descriptionHtml");
    if (html != null) {
      return new Description(Description.Format.HTML, html);
    }
    String plain = job.text("descriptionPlain");
    return new Description(Description.Format.TEXT, plain == null ? "" : plain);
  }

  private static Declared declared(Fields job) {
    boolean hidden = Boolean.FALSE.equals(job.flag("shouldDisplayCompensationOnJobPostings"));
    Fields compensation = hidden ? Fields.NONE : job.at("compensation");
    return new Declared(
        AshbyPay.read(compensation),
        compensation.firstText("compensationTierSummary", "scrapeableCompensationSalarySummary"),
        WorkModeWords.read(job.text("workplaceType")),
        job.flag("isRemote"),
        null,
        List.of());
  }
}
