package rolewatch.stats.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Findings;

/**
 * One posting with its text and every finding with its evidence.
 *
 * @param asOf when this was read
 * @param posting what the figures use
 * @param version how new that is
 * @param jobId the job that it is counted under; null while only a closing is known
 * @param jobWhy what makes postings that job
 * @param location the places as written; evidence of LOCATION points into it
 * @param department as written; evidence of DEPARTMENT points into it
 * @param text the prepared text; evidence of TEXT points into it
 * @param findings every value with its evidence
 */
record PostingAnswer(
    Instant asOf,
    PostingLine posting,
    Version version,
    @Nullable UUID jobId,
    @Nullable String jobWhy,
    @Nullable String location,
    @Nullable String department,
    @Nullable String text,
    @Nullable Findings findings) {

  /** The order of facts: a higher one replaces a lower one. */
  record Version(int incarnation, long offset, int extractorVersion) {}

  static PostingAnswer of(
      Instant asOf,
      PostingLine line,
      Version version,
      @Nullable String why,
      @Nullable EnrichedPosting event) {
    return new PostingAnswer(
        asOf,
        line,
        version,
        line.job(),
        why,
        event == null ? null : event.location(),
        event == null ? null : event.department(),
        event == null ? null : event.text(),
        event == null ? null : event.findings());
  }
}
