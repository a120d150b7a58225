package rolewatch.stats.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.events.PostingRef;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.kafka.LagProbe;
import rolewatch.stats.postgres.PostingQueries;
import rolewatch.stats.postgres.PostingTable;
import rolewatch.stats.postgres.Snapshots;
import rolewatch.stats.posting.Posting;
import rolewatch.stats.telemetry.StatsProgress;
import rolewatch.stats.web.Cursor;
import rolewatch.stats.web.Parameters;
import rolewatch.stats.web.PostingPages;
import rolewatch.stats.web.Problem;

/**
 * The pages about postings and about the streams, rendered here without anything from elsewhere.
 */
@RestController
class PagesController {

  private static final int PAGE = 100;

  private final Templates templates;
  private final Snapshots snapshots;
  private final PostingQueries queries;
  private final PostingTable postings;
  private final StatsProgress progress;
  private final LagProbe lag;

  PagesController(
      Templates templates,
      Snapshots snapshots,
      PostingQueries queries,
      PostingTable postings,
      StatsProgress progress,
      LagProbe lag) {
    this.templates = templates;
    this.snapshots = snapshots;
    this.queries = queries;
    this.postings = postings;
    this.progress = progress;
    this.lag = lag;
  }

  @GetMapping(path = "/postings", produces = Templates.HTML)
  String postings(HttpServletRequest request) {
    Parameters parameters =
        Parameters.of(
            request, "role", "skill", "workMode", "seniority", "country", "state", "cursor");
    String state = parameters.choice("state", "open", "closed");
    PostingQueries.Question question =
        new PostingQueries.Question(
            parameters.text("role"),
            parameters.text("skill"),
            parameters.oneOf("workMode", WorkMode.class),
            parameters.oneOf("seniority", Seniority.class),
            parameters.country(),
            state == null ? null : state.equals("open"));
    List<Posting> found = queries.page(question, Cursor.read(parameters.text("cursor")), PAGE + 1);
    List<Posting> shown = found.subList(0, Math.min(PAGE, found.size()));
    return templates.render("postings", PostingListPage.of(question, shown, next(question, found)));
  }

  private static @Nullable String next(PostingQueries.Question question, List<Posting> found) {
    return found.size() <= PAGE
        ? null
        : PostingListPage.address(question)
            .with("cursor", Cursor.after(found.get(PAGE - 1).ref()))
            .toString();
  }

  @GetMapping(path = "/postings/{source}/{board}/{*externalId}", produces = Templates.HTML)
  String posting(
      @PathVariable String source, @PathVariable String board, @PathVariable String externalId) {
    PostingRef ref = PostingPages.ref(source, board, externalId);
    Posting posting = queries.find(ref).orElseThrow(() -> Problem.unknownPosting(ref.toString()));
    EnrichedPosting event =
        postings
            .document(ref)
            .map(json -> EventJson.read(json, EnrichedEvent.class))
            .filter(EnrichedPosting.class::isInstance)
            .map(EnrichedPosting.class::cast)
            .orElse(null);
    return templates.render("posting", PostingPage.of(posting, event));
  }

  @GetMapping(path = "/streams", produces = Templates.HTML)
  String streams() {
    return templates.render(
        "streams",
        StreamsPage.of(
            snapshots.accounting(),
            snapshots.totals(),
            snapshots.watermarks(),
            lag.lag(),
            progress.trouble()));
  }

  @GetMapping(path = "/docs/api", produces = Templates.HTML)
  String api() {
    return templates.render("api", new Object());
  }
}
