package rolewatch.stats.batch;

import rolewatch.events.EnrichedPosting;
import rolewatch.stats.identity.Edition;
import rolewatch.stats.identity.JobIdentity;

/**
 * A posting as it was seen, with its wording, which is reduced once for all that need it.
 *
 * @param posting what was seen
 * @param identity of its wording
 */
record Sighting(EnrichedPosting posting, JobIdentity identity) {

  static Sighting of(EnrichedPosting posting) {
    return new Sighting(posting, JobIdentity.of(posting));
  }

  /** The edition of the wording, as if it were the first of its job. */
  Edition edition() {
    return Edition.of(identity, posting.location());
  }
}
