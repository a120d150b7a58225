package rolewatch.stats.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.events.PostingRef;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.RoleAnswer;
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

/** The dashboard: pages for people, rendered here, without anything from elsewhere. */
@RestController
class PagesController {

  private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
  private static final int PAGE = 100;

  private final Templates templates = new Templates();
  private final Snapshots snapshots;
  private final PostingQueries queries;
  private final PostingTable postings;
  private final StatsProgress progress;
  private final LagProbe lag;

  PagesController(
      Snapshots snapshots,
      PostingQueries queries,
      PostingTable postings,
      StatsProgress progress,
      LagProbe lag) {
    this.snapshots = snapshots;
    this.queries = queries;
    this.postings = postings;
    this.progress = progress;
    this.lag = lag;
  }

  @GetMapping(path = "/", produces = HTML)
  String market(HttpServletRequest request) {
    Parameters parameters = Parameters.of(request, "window");
    return templates.render("market", MarketPage.of(snapshots.roles(parameters.window())));
  }

  @GetMapping(path = "/roles/{role}", produces = HTML)
  String role(@PathVariable String role, HttpServletRequest request) {
    Filter filter = Parameters.withFilter(request).filter();
    Optional<RoleAnswer> answer =
        Optional.of(role)
            .filter(id -> id.chars().noneMatch(Character::isISOControl))
            .flatMap(id -> snapshots.role(id, filter));
    return templates.render(
        "role", RolePage.of(answer.orElseThrow(() -> Problem.unknownRole(role, List.of()))));
  }

  @GetMapping(path = "/postings", produces = HTML)
  String postings(HttpServletRequest request) {
    Parameters parameters = Parameters.of(request, "role", "skill", "country", "state", "cursor");
    String role = parameters.text("role");
    String state = parameters.choice("state", "open", "closed");
    PostingQueries.Question question =
        new PostingQueries.Question(
            role,
            parameters.text("skill"),
            null,
            null,
            parameters.country(),
            state == null ? null : state.equals("open"));
    List<Posting> found = queries.page(question, Cursor.read(parameters.text("cursor")), PAGE + 1);
    List<Posting> shown = found.subList(0, Math.min(PAGE, found.size()));
    return templates.render("postings", PostingListPage.of(shown, next(request, found)));
  }

  private static @Nullable String next(HttpServletRequest request, List<Posting> found) {
    if (found.size() <= PAGE) {
      return null;
    }
    StringBuilder href = new StringBuilder("/postings?");
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("cursor")) {
                href.append(name).append('=').append(MarketPage.segment(values[0])).append('&');
              }
            });
    return href.append("cursor=").append(Cursor.after(found.get(PAGE - 1).ref())).toString();
  }

  @GetMapping(path = "/postings/{source}/{board}/{*externalId}", produces = HTML)
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

  @GetMapping(path = "/streams", produces = HTML)
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

  @GetMapping(path = "/docs/api", produces = HTML)
  String api() {
    return templates.render("api", new Object());
  }
}
