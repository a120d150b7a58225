package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.events.PostingRef;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.postgres.PostingQueries;
import rolewatch.stats.posting.Posting;

/** The postings behind the figures, and the evidence in each. */
@RestController
class PostingsController {

  private static final int DEFAULT_PAGE = 50;
  private static final int LARGEST_PAGE = 500;

  /**
   * A page of postings, in the order of their refs.
   *
   * @param next the cursor of the next page; null after the last
   */
  record Page(
      Instant asOf, String unit, int n, List<PostingLine> postings, @Nullable String next) {}

  private final PostingQueries postings;
  private final PostingPages pages;
  private final Clock clock;

  PostingsController(PostingQueries postings, PostingPages pages, Clock clock) {
    this.postings = postings;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/v1/postings")
  ResponseEntity<byte[]> page(HttpServletRequest request) {
    Parameters parameters =
        Parameters.of(
            request,
            "role",
            "skill",
            "workMode",
            "seniority",
            "country",
            "state",
            "cursor",
            "limit");
    int limit = parameters.number("limit", DEFAULT_PAGE, LARGEST_PAGE);
    List<Posting> found =
        postings.page(question(parameters), Cursor.read(parameters.text("cursor")), limit + 1);
    List<Posting> shown = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? Cursor.after(shown.getLast().ref()) : null;
    List<PostingLine> lines = shown.stream().map(PostingLine::of).toList();
    return json(new Page(clock.instant(), "posting", lines.size(), lines, next));
  }

  private static PostingQueries.Question question(Parameters parameters) {
    String state = parameters.choice("state", PostingLine.OPEN, PostingLine.CLOSED);
    return new PostingQueries.Question(
        parameters.text("role"),
        parameters.text("skill"),
        parameters.oneOf("workMode", WorkMode.class),
        parameters.oneOf("seniority", Seniority.class),
        parameters.country(),
        state == null ? null : state.equals(PostingLine.OPEN));
  }

  @GetMapping("/v1/postings/{source}/{board}/{*externalId}")
  ResponseEntity<byte[]> posting(
      @PathVariable String source,
      @PathVariable String board,
      @PathVariable String externalId,
      HttpServletRequest request) {
    Parameters.of(request);
    PostingRef ref = PostingPages.ref(source, board, externalId);
    return json(pages.find(ref));
  }

  private static ResponseEntity<byte[]> json(Object answer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(AnswerJson.write(answer));
  }
}
