package rolewatch.stats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import rolewatch.events.PostingRef;
import rolewatch.stats.JobDecisions;
import rolewatch.stats.JobDecisions.Operator;
import rolewatch.stats.JobDecisions.Outcome;
import rolewatch.stats.job.Decision;
import rolewatch.stats.job.Job;
import rolewatch.stats.postgres.DecisionTable;
import rolewatch.stats.postgres.PostingQueries;
import rolewatch.stats.posting.Posting;

/** The openings behind postings: what made them one, and the decisions of operators. */
@RestController
class JobsController {

  private static final int MOST_POSTINGS = 500;

  /** A posting of the job, and why it is. */
  record Member(PostingLine posting, @Nullable String why) {}

  /**
   * A job.
   *
   * @param job its id; another than was asked for if that one has become it
   * @param active true while one of its postings is open
   * @param representative the posting whose facts it is counted by; null unless it is active
   * @param n how many postings it has
   * @param postings the first of them
   */
  record JobAnswer(
      Instant asOf,
      UUID job,
      boolean active,
      @Nullable String representative,
      int n,
      List<Member> postings) {}

  /**
   * What holds after a decision.
   *
   * @param parted the job of the parted postings; null for a merge
   * @param changed false if it held already
   */
  record Decided(UUID job, @Nullable UUID parted, boolean changed) {}

  record Decisions(UUID job, List<Decision> decisions) {}

  private final JobDecisions jobs;
  private final DecisionTable decisions;
  private final PostingQueries postings;
  private final PostingPages pages;
  private final ApiKeys keys;
  private final Clock clock;

  JobsController(
      JobDecisions jobs,
      DecisionTable decisions,
      PostingQueries postings,
      PostingPages pages,
      ApiKeys keys,
      Clock clock) {
    this.jobs = jobs;
    this.decisions = decisions;
    this.postings = postings;
    this.pages = pages;
    this.keys = keys;
    this.clock = clock;
  }

  @GetMapping("/v1/jobs/{job}")
  ResponseEntity<byte[]> job(@PathVariable String job, HttpServletRequest request) {
    Parameters.of(request);
    UUID id = current(job);
    List<Posting> all = postings.ofJob(id);
    JobReasons reasons = pages.reasons(id);
    List<Member> members =
        all.stream()
            .limit(MOST_POSTINGS)
            .map(
                one ->
                    new Member(PostingLine.of(one), reasons.of(one.ref(), pages.sight(one.ref()))))
            .toList();
    String representative =
        Job.of(all).map(one -> one.representative().ref().toString()).orElse(null);
    return json(
        new JobAnswer(
            clock.instant(), id, representative != null, representative, all.size(), members));
  }

  private UUID current(String job) {
    return decisions.became(JobBodies.id(job)).orElseThrow(() -> Problem.unknownJob(job));
  }

  @GetMapping("/v1/jobs/{job}/decisions")
  ResponseEntity<byte[]> decisions(
      @PathVariable String job,
      @RequestHeader(name = "X-API-Key", required = false) @Nullable String key,
      HttpServletRequest request) {
    keys.client(key);
    Parameters.of(request);
    UUID id = current(job);
    return json(new Decisions(id, decisions.of(id)));
  }

  @PostMapping("/v1/jobs/{job}/split")
  ResponseEntity<byte[]> split(
      @PathVariable String job,
      @RequestHeader(name = "X-API-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    String client = keys.client(key);
    JobBodies.Text text = JobBodies.read(request, "postings");
    Set<PostingRef> refs = new TreeSet<>(text.values().stream().map(JobBodies::ref).toList());
    Operator operator = new Operator(client, text.reason());
    return answer(jobs.split(JobBodies.id(job), refs, operator));
  }

  @PostMapping("/v1/jobs/{job}/merge")
  ResponseEntity<byte[]> merge(
      @PathVariable String job,
      @RequestHeader(name = "X-API-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    String client = keys.client(key);
    JobBodies.Text text = JobBodies.read(request, "jobs");
    List<UUID> others = text.values().stream().map(JobBodies::id).toList();
    return answer(jobs.merge(JobBodies.id(job), others, new Operator(client, text.reason())));
  }

  private static ResponseEntity<byte[]> answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Held held -> json(new Decided(held.job(), held.parted(), held.changed()));
      case Outcome.UnknownJob unknown -> throw Problem.unknownJob(unknown.job().toString());
      case Outcome.NotOfJob not ->
          throw Problem.badValue(
              "postings", String.join(", ", not.refs()), List.of("refs of postings of the job"));
      case Outcome.NothingLeft _ ->
          throw Problem.badValue("postings", "all", List.of("some of the job's postings, not all"));
    };
  }

  private static ResponseEntity<byte[]> json(Object answer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .body(AnswerJson.write(answer));
  }
}
