package rolewatch.stats.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.PostingRef;
import rolewatch.stats.identity.Edition;
import rolewatch.stats.identity.JobIdentity;
import rolewatch.stats.identity.Kinship;
import rolewatch.stats.job.Decision;
import rolewatch.stats.posting.Posting;

/**
 * Why postings are of a job.
 *
 * @param editions every wording of the job
 * @param pinned refs of postings that an operator put there, and by which decision
 */
record JobReasons(List<Edition> editions, Map<String, Decision> pinned) {

  JobReasons {
    editions = List.copyOf(editions);
    pinned = Map.copyOf(pinned);
  }

  /**
   * The reason for one of its postings.
   *
   * @param event its newest sight
   */
  @Nullable String of(PostingRef ref, @Nullable EnrichedPosting event) {
    Decision decision = pinned.get(ref.toString());
    if (decision != null) {
      return "parted by an operator on %s%s"
          .formatted(
              Posting.dayOf(decision.at()),
              decision.reason() == null ? "" : ": " + decision.reason());
    }
    if (event == null) {
      return null;
    }
    JobIdentity identity = JobIdentity.of(event);
    return Kinship.why(Edition.of(identity, event.location()), editions, identity.why());
  }
}
