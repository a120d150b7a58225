package rolewatch.stats.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import rolewatch.events.PostingRef;
import rolewatch.stats.postgres.DecisionTable;
import rolewatch.stats.postgres.EditionTable;
import rolewatch.stats.postgres.PostingQueries;
import rolewatch.stats.postgres.PostingTable;
import rolewatch.stats.posting.FactVersion;
import rolewatch.stats.posting.Posting;

/** Finds one posting with its evidence, for programs and for people. */
@Component
public class PostingPages {

  private final PostingQueries queries;
  private final PostingTable postings;
  private final EditionTable editions;
  private final DecisionTable decisions;
  private final Clock clock;

  PostingPages(
      PostingQueries queries,
      PostingTable postings,
      EditionTable editions,
      DecisionTable decisions,
      Clock clock) {
    this.queries = queries;
    this.postings = postings;
    this.editions = editions;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * The ref in an address.
   *
   * @param rest the external id behind its slash
   * @throws Problem 404 if there can be no such posting
   */
  public static PostingRef ref(String source, String board, String rest) {
    String text = source + "/" + board + rest;
    try {
      return PostingRef.parse(text);
    } catch (InvalidEvent e) {
      throw Problem.unknownPosting(text);
    }
  }

  /**
   * The posting.
   *
   * @throws Problem 404 if it was never seen
   */
  PostingAnswer find(PostingRef ref) {
    Posting posting = queries.find(ref).orElseThrow(() -> Problem.unknownPosting(ref.toString()));
    EnrichedPosting event = sight(ref);
    FactVersion version = posting.version();
    return PostingAnswer.of(
        clock.instant(),
        PostingLine.of(posting),
        new PostingAnswer.Version(
            version.incarnation(), version.offset(), version.extractorVersion()),
        posting.facts() == null ? null : reasons(posting.facts().job()).of(ref, event),
        event);
  }

  /** Why postings are of a job. */
  JobReasons reasons(UUID job) {
    return new JobReasons(editions.ofJob(job), decisions.pinned(job));
  }

  /** The newest sight of a posting; null if none is kept. */
  @Nullable EnrichedPosting sight(PostingRef ref) {
    return postings.document(ref).map(PostingPages::event).orElse(null);
  }

  private static @Nullable EnrichedPosting event(byte[] json) {
    return EventJson.read(json, EnrichedEvent.class) instanceof EnrichedPosting posting
        ? posting
        : null;
  }
}
