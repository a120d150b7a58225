package rolewatch.standalone;

import org.jspecify.annotations.Nullable;

/**
 * How far each stage is, as the services say themselves.
 *
 * @param ingest null while ingest-service does not answer; the same for the other two
 */
public record Progress(@Nullable Ingest ingest, @Nullable Enrich enrich, @Nullable Stats stats) {

  /** What {@code GET /v1/status} of ingest-service says. */
  public record Ingest(Boards boards, Postings postings, long pushed) {}

  /** Boards by the outcome of their latest reading. */
  public record Boards(int configured, int read, int unreachable, int pending) {}

  /** Postings that went through ingest-service since it started. */
  public record Postings(long seen, long published, long changed, long closed, long rejected) {}

  /** What enrich-service says; the lag is in records of postings.raw. */
  public record Enrich(
      long raw, long enriched, long rejected, long lag, String state, @Nullable String detail) {}

  /** What stats-service says; the lag is in records of postings.enriched. */
  public record Stats(
      long received,
      long applied,
      long superseded,
      long rejected,
      long lag,
      Open postings,
      Active jobs,
      String state,
      @Nullable String detail) {}

  /** Postings by whether they are still advertised. */
  public record Open(long open, long closed) {}

  /** Openings behind the open postings. */
  public record Active(long active) {}

  /** Whether every board was tried and everything that came of it is counted. */
  public boolean isSettled() {
    return ingest != null
        && enrich != null
        && stats != null
        && ingest.boards().pending() == 0
        && enrich.lag() == 0
        && stats.lag() == 0;
  }
}
